namespace AudienceTyped.Definitions.Differences;

/// <summary>Compares the name that a file has with the one that the service gives.</summary>
internal static class NameComparison
{
    // "of", "in" and "and" say nothing.
    private const int ShortestWord = 4;

    /// <summary>What the change means.</summary>
    /// <param name="before">The name in the file.</param>
    /// <param name="now">The name by the service.</param>
    /// <param name="fold">Brings a name into the form in which names are compared.</param>
    /// <param name="isOfAnother">Whether a name is that of another value.</param>
    public static NameChange Compare(string before, string now, Func<string, string> fold, Predicate<string> isOfAnother)
    {
        string old = fold(before);
        string current = fold(now);
        if (string.Equals(old, current, StringComparison.OrdinalIgnoreCase))
        {
            return NameChange.None;
        }

        // Two that changed places are not renamed, however similar their names are.
        if (isOfAnother(before))
        {
            return NameChange.AnotherMeaning;
        }

        if (string.Equals(old.Split(',')[0], current.Split(',')[0], StringComparison.OrdinalIgnoreCase))
        {
            return NameChange.Moved;
        }

        return Contains(old, current) || Contains(current, old) || Words(old).Intersect(Words(current), StringComparer.OrdinalIgnoreCase).Any()
            ? NameChange.Renamed
            : NameChange.AnotherMeaning;
    }

    private static bool Contains(string name, string part) => name.Contains(part, StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<string> Words(string name) =>
        name.Split([' ', '/', ',', '-', '(', ')', '&'], StringSplitOptions.RemoveEmptyEntries).Where(static word => word.Length >= ShortestWord);
}
