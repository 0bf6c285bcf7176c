using AudienceTyped;

internal sealed record Persona(string Name, AnyOf Who, Geo Country)
{
    public TargetingCriteria Criteria => Who & Facet.Locations.Is(Country);
}

internal static class PersonasOfATeam
{
    public static readonly Persona Engineer = new("Engineer", Facet.Titles.Is(Title.SoftwareEngineer), Geo.Germany);
    public static readonly Persona Leader = new("Leader", Facet.Seniorities.IsAnyOf(Seniority.Director, Seniority.Vp), Geo.Austria);

    public static IReadOnlyList<TargetingCriteria> All { get; } = [Engineer.Criteria, Leader.Criteria, (Engineer with { Country = Geo.France }).Criteria];

    public static AnyOf Countries() => Facet.Locations.IsAnyOf(Engineer.Country, Leader.Country);
}
