using AudienceTyped;

internal static class ClausesMadeWhenNeeded
{
    private static readonly Dictionary<string, Func<AnyOf>> _clauses = new()
    {
        ["germany"] = () => Facet.Locations.Is(Geo.Germany),
        ["austria"] = static () => Facet.Locations.Is(Geo.Australia), // AUD3002
    };

    private static readonly Lazy<AnyOf> _directors = new(() => Facet.Seniorities.Is(Seniority.Manager)); // AUD3002

    public static TargetingCriteria Build(string country) => _clauses[country]() & _directors.Value;
}
