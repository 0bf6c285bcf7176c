namespace AudienceTyped.Generator.Definitions.Text;

/// <summary>What to do with a row whose columns are not separated by tabs.</summary>
internal static class ColumnSeparators
{
    /// <summary>The advice, by what the row has in their place.</summary>
    public static string Advise(Row row)
    {
        string text = row[0].Text;
        string others = text.Contains(';') ? "semicolons" : text.Count(static character => character == ',') > 1 ? "commas" : "spaces";
        return $"Separate the columns with tabs, not with {others}";
    }
}
