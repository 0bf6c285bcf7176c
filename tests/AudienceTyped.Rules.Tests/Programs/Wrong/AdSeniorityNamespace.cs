using AudienceTyped;

// adSeniority is no namespace of the finder.
internal static class AdSeniorityNamespace
{
    public static Seniority Level { get; } = Seniority.Parse("urn:li:adSeniority:8"); // AUD1008
}
