using AudienceTyped;

internal sealed record Audience(string Name, AllOf Who)
{
    public NoneOf Without { get; init; } = NoneOf.Empty;

    public TargetingCriteria Criteria => Who & Without;

    public Audience Narrow(AnyOf by) => this with { Name = $"{Name}, {by}", Who = Who & by };
}

internal static class RecordsWithCriteria
{
    public static Audience Managers { get; } = new("Decision makers of Acme", Facet.Locations.Is(Geo.Ireland) & Facet.Seniorities.IsAnyOf(Seniority.Manager, Seniority.Director))
    {
        Without = Facet.Employers.IsNot(Organization.Google),
    };
}
