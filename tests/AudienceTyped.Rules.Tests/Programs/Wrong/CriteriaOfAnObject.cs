using AudienceTyped;

internal sealed record Audience(AllOf Who, Geo Place)
{
    public TargetingCriteria Criteria => Who & Facet.Locations.Is(Place) & Facet.Seniorities.Is(Seniority.Vp);
}

internal static class CriteriaOfAnObject
{
    private static readonly Audience _developers = new(Facet.Skills.Is(Skill.Java), Geo.Germany);

    public static TargetingCriteria Directors() => (_developers with { Who = Facet.Titles.Is(Title.Director) }).Criteria; // AUD1002

    public static TargetingCriteria Engineers()
    {
        Audience engineers = new(Facet.Titles.Is(Title.SoftwareEngineer), Geo.France);
        return engineers.Criteria; // AUD1002
    }
}
