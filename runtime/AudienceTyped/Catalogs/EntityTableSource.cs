namespace AudienceTyped.Catalogs;

/// <summary>Gives a table; a table itself cannot be kept, since it points into the data of its assembly.</summary>
internal delegate EntityTable EntityTableSource();
