namespace AudienceTyped.Catalogs;

/// <summary>Returns a table. A table itself cannot be stored, because it points into the data of its assembly.</summary>
internal delegate EntityTable EntityTableSource();
