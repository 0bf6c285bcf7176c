using System.ComponentModel;

namespace AudienceTyped.Catalogs;

/// <summary>Returns a table. A table itself cannot be stored, because it points into the data of its assembly.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate EntityTable EntityTableSource();
