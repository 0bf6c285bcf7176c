namespace AudienceTyped.Shared.Rules;

/// <summary>Lists values and facets as a sentence does.</summary>
internal static class Enumeration
{
    private const int MaximumValues = 3;

    /// <summary>"A is", "A and B are"; a long list ends with the number of the others.</summary>
    public static string IsOrAre(IEnumerable<ValueView> values) => IsOrAre(values.Select(static value => value.Text));

    /// <summary>"A is", "A and B are"; a long list ends with the number of the others.</summary>
    public static string IsOrAre(IEnumerable<string> all)
    {
        string[] texts = [.. all.Distinct(StringComparer.Ordinal)];
        string said = texts.Length <= MaximumValues
            ? And(texts)
            : string.Join(", ", texts.Take(MaximumValues - 1)) + $" and {texts.Length - MaximumValues + 1} more";
        return said + (texts.Length == 1 ? " is" : " are");
    }

    /// <summary>"A", "A and B", "A, B and C".</summary>
    public static string And(IReadOnlyList<string> texts) => Join(texts, "and");

    /// <summary>"A", "A or B", "A, B or C".</summary>
    public static string Or(IReadOnlyList<string> texts) => Join(texts, "or");

    private static string Join(IReadOnlyList<string> texts, string word) => texts.Count < 2
        ? string.Concat(texts)
        : $"{string.Join(", ", texts.Take(texts.Count - 1))} {word} {texts[texts.Count - 1]}";
}
