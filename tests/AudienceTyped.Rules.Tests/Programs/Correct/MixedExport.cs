using AudienceTyped;

// Both types are in one list, and each is read as what it is.
internal static class MixedExport
{
    private static readonly string[] _stored = ["urn:li:skill:900101", "urn:li:title:900103"];

    public static IEnumerable<Skill> Skills() => _stored.Where(static text => text.StartsWith("urn:li:skill:", StringComparison.Ordinal)).Select(Skill.Parse);

    public static IEnumerable<Title> Titles()
    {
        foreach (string text in _stored)
        {
            if (text.Contains(":title:", StringComparison.Ordinal))
            {
                yield return Title.Parse(text);
            }
        }
    }

    public static IReadOnlyList<Urn> All() => [.. _stored.Select(Urn.Parse)];
}
