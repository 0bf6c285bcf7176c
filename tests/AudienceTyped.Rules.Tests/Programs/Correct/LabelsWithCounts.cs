using AudienceTyped;

internal static class LabelsWithCounts
{
    private static readonly Dictionary<string, string> _labels = new()
    {
        ["urn:li:geo:101282230"] = "Germany (84,000,000)",
        ["urn:li:geo:105015875"] = "France – 68 million",
        ["urn:li:geo:103883259"] = "1. Austria",
        ["urn:li:geo:106693272"] = "Switzerland: 8.9m",
    };

    public static IEnumerable<string> Labels => _labels.Values;
}
