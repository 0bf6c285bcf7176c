namespace AudienceTyped.Facets.Tests;

/// <summary>A definition file, read in the plainest way: the generator's own reader is what these tests look after.</summary>
internal sealed class DefinitionTable
{
    private DefinitionTable(Dictionary<string, string> directives, List<string[]> rows)
    {
        Directives = directives;
        Rows = rows;
    }

    public Dictionary<string, string> Directives { get; }

    public List<string[]> Rows { get; }

    public static IEnumerable<string> FileNames =>
        typeof(DefinitionTable).Assembly
            .GetManifestResourceNames()
            .Where(static name => name.EndsWith(".tsv", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    public static DefinitionTable Read(string fileName)
    {
        using StreamReader reader = new(typeof(DefinitionTable).Assembly.GetManifestResourceStream(fileName)!);
        Dictionary<string, string> directives = [];
        List<string[]> rows = [];
        while (reader.ReadLine() is { } line)
        {
            if (!line.StartsWith('#'))
            {
                rows.Add([.. line.Split('\t').Select(static cell => cell == "-" ? "" : cell)]);
            }
            else if (!line.StartsWith("# ", StringComparison.Ordinal))
            {
                string[] parts = line.Split(' ', 2, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
                if (parts[0] == "#rules")
                {
                    break;
                }

                directives[parts[0][1..]] = directives.TryGetValue(parts[0][1..], out string? before) ? $"{before}\n{parts[1]}" : parts[1];
            }
        }

        return new DefinitionTable(directives, rows);
    }

    public static string Cell(string[] row, int column) => column < row.Length ? row[column] : "";
}
