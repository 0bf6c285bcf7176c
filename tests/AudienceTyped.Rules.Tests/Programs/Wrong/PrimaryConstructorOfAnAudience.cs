using AudienceTyped;

internal sealed class Audience(AnyOf who, AnyOf level)
{
    public AnyOf Who { get; } = who;

    public AnyOf Level => level;
}

internal static class PrimaryConstructorOfAnAudience
{
    public static AllOf Build()
    {
        Audience audience = new(Facet.Titles.Is(Title.Accountant), Facet.Seniorities.Is(Seniority.Senior));
        return audience.Who & audience.Level; // AUD1002
    }
}
