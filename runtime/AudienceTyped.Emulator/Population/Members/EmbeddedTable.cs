namespace AudienceTyped.Emulation;

/// <summary>Reads tab-separated tables that are embedded beside the code. Lines that begin with # are comments.</summary>
internal static class EmbeddedTable
{
    /// <summary>The cells of each line, or null if there is no such table.</summary>
    public static IReadOnlyList<string[]>? Find(string name)
    {
        using Stream? stream = typeof(EmbeddedTable).Assembly.GetManifestResourceStream(name);
        if (stream is null)
        {
            return null;
        }

        using StreamReader reader = new(stream);
        return
        [
            .. reader.ReadToEnd()
                .Split('\n')
                .Select(static line => line.TrimEnd('\r'))
                .Where(static line => line.Length > 0 && line[0] != '#')
                .Select(static line => line.Split('\t')),
        ];
    }

    /// <summary>The cells of each line.</summary>
    /// <exception cref="InvalidOperationException">There is no such table.</exception>
    public static IReadOnlyList<string[]> Read(string name) => Find(name) ?? throw new InvalidOperationException($"The table {name} is not embedded.");
}
