using AudienceTyped;

internal sealed record Audience(AllOf Who, Geo Place)
{
    public TargetingCriteria Criteria => Who & Facet.Locations.Is(Place) & !Facet.Seniorities.Is(Seniority.Unpaid);

    public AllOf Include => Who & Facet.Locations.Is(Place);
}

internal sealed class Query
{
    public AllOf Who { get; set; } = AllOf.Empty;

    public AllOf Leaders => Who & Facet.Seniorities.Is(Seniority.Vp);
}

internal static class PartsOfObjects
{
    private static readonly Audience _directors = new(Facet.Titles.Is(Title.Director), Geo.Germany);

    public static TargetingCriteria Directors() => _directors.Criteria;

    public static TargetingCriteria Given(Audience audience) => audience.Criteria;

    public static AllOf Leaders() => (_directors with { Who = Facet.Seniorities.Is(Seniority.Vp) }).Include;

    public static AllOf Changed()
    {
        Query query = new() { Who = Facet.Titles.Is(Title.Director) };
        query.Who = Facet.Skills.Is(Skill.Java);
        return query.Leaders;
    }
}
