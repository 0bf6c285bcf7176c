namespace AudienceTyped.Catalogs;

/// <summary>Searches the names of tables for a text.</summary>
internal static class NameSearch
{
    /// <summary>The best match of each value that has one, in no order.</summary>
    /// <param name="table">The values.</param>
    /// <param name="folded">The folded text.</param>
    /// <param name="found">Receives the matches.</param>
    public static void AddMatches(in EntityTable table, string folded, Dictionary<UrnKey, (string Name, NameMatchKind Kind, bool IsRetired)> found)
    {
        int names = table.Count + table.AliasOwners.Length;
        for (int number = 0; number < names; number++)
        {
            bool isOther = number >= table.Count;
            string name = System.Text.Encoding.UTF8.GetString(table.AnyNameAt(number));
            if (FindKind(NameFolding.Fold(name), folded, isOther) is not { } kind)
            {
                continue;
            }

            int owner = isOther ? table.AliasOwners[number - table.Count] : number;
            UrnKey key = table.KeyAt(owner);
            if (!found.TryGetValue(key, out (string Name, NameMatchKind Kind, bool IsRetired) before) || kind < before.Kind)
            {
                found[key] = (name, kind, table.IsRetiredAt(owner));
            }
        }
    }

    private static NameMatchKind? FindKind(ReadOnlySpan<char> name, string text, bool isOther)
    {
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

    private static int NextIndex(ReadOnlySpan<char> name, string text, int from) =>
        name[(from + 1)..].IndexOf(text, StringComparison.OrdinalIgnoreCase) is >= 0 and var next ? from + 1 + next : -1;
}
