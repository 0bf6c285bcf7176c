using AudienceTyped;

internal static class ConcatenatedForAnotherType
{
    private const string Prefix = "urn:li:adSeniority:";

    public static Seniority Of(string id) => Seniority.Parse(Prefix + id); // AUD1008
}
