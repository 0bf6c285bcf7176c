namespace AudienceTyped.Catalogs;

/// <summary>Searches the names of tables for a text.</summary>
internal static class NameSearch
{
    /// <summary>The best match of each value that has one, in no order.</summary>
    /// <param name="table">The values.</param>
    /// <param name="folded">The folded text.</param>
    /// <param name="found">Receives the matches.</param>
    public static void AddMatches(in EntityTable table, string folded, Dictionary<UrnKey, (string Name, NameMatchKind Kind)> found)
    {
        for (int number = 0; number < table.AnyNameCount; number++)
        {
            string name = System.Text.Encoding.UTF8.GetString(table.AnyNameAt(number));
            if (FindKind(name, folded, isOther: number >= table.Count) is { } kind)
            {
                Add(table.KeyAt(table.OwnerOfName(number)), name, kind, found);
            }
        }
    }

    /// <summary>Adds a match, unless a better one of the value is there.</summary>
    public static void Add(UrnKey key, string name, NameMatchKind kind, Dictionary<UrnKey, (string Name, NameMatchKind Kind)> found)
    {
        if (!found.TryGetValue(key, out (string Name, NameMatchKind Kind) before) || kind < before.Kind)
        {
            found[key] = (name, kind);
        }
    }

    /// <summary>How a name matches a folded text; null if it does not.</summary>
    /// <param name="fullName">The name.</param>
    /// <param name="text">The folded text.</param>
    /// <param name="isOther">Whether it is another name of its value.</param>
    public static NameMatchKind? FindKind(string fullName, string text, bool isOther = false)
    {
        ReadOnlySpan<char> name = NameFolding.Fold(fullName);
        int start = name.IndexOf(text, StringComparison.OrdinalIgnoreCase);
        if (start < 0)
        {
            return null;
        }

        if (name.Length == text.Length)
        {
            return isOther ? NameMatchKind.OtherName : NameMatchKind.WholeName;
        }

        for (int from = start; from >= 0; from = NextIndex(name, text, from))
        {
            if (from == 0 || !char.IsLetterOrDigit(name[from - 1]))
            {
                return from == 0 ? NameMatchKind.BeginningOfName : NameMatchKind.BeginningOfWord;
            }
        }

        return NameMatchKind.PartOfName;
    }

    /// <summary>The name of a value that matches a folded text best; null if none does.</summary>
    /// <param name="name">The name.</param>
    /// <param name="others">Other names of the value.</param>
    /// <param name="text">The folded text.</param>
    public static (string Name, NameMatchKind Kind)? FindBest(string name, IEnumerable<string> others, string text)
    {
        (string Name, NameMatchKind Kind)? best = FindKind(name, text) is { } own ? (name, own) : null;
        foreach (string other in others)
        {
            if (FindKind(other, text, isOther: true) is { } kind && (best is null || kind < best.Value.Kind))
            {
                best = (other, kind);
            }
        }

        return best;
    }

    private static int NextIndex(ReadOnlySpan<char> name, string text, int from) =>
        name[(from + 1)..].IndexOf(text, StringComparison.OrdinalIgnoreCase) is >= 0 and var next ? from + 1 + next : -1;
}
