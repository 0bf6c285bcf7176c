using AudienceTyped;

internal static class TuplesWithCounts
{
    private static readonly List<(string Name, string Urn, long Members)> _recorded =
    [
        ("Sweden", "urn:li:geo:105117694", 5_000_000),
        ("Norway", "urn:li:geo:103819153", 2_800_000),
        ("Finland", "urn:li:geo:104514075", 1_900_000), // AUD3002
    ];

    public static long MembersOf(string urn) => _recorded.Single(row => row.Urn == urn).Members;
}
