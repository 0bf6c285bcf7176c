using AudienceTyped;

// The labels of two levels were exchanged when the table was sorted by hand.
internal static class DecoderOfSeniorities
{
    private static readonly Dictionary<string, string> _labels = new()
    {
        ["urn:li:seniority:1"] = "Unpaid",
        ["urn:li:seniority:2"] = "Training",
        ["urn:li:seniority:3"] = "Entry",
        ["urn:li:seniority:4"] = "Senior",
        ["urn:li:seniority:5"] = "Director", // AUD3002
        ["urn:li:seniority:6"] = "Manager", // AUD3002
        ["urn:li:seniority:7"] = "VP",
        ["urn:li:seniority:8"] = "CXO",
    };

    public static string Decode(string urn) => _labels.GetValueOrDefault(urn, urn);
}
