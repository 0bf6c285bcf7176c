using AudienceTyped;

internal static class AudiencesPerCountry
{
    private static readonly Geo[] _countries = [Geo.Germany, Geo.Austria, Geo.Switzerland];

    public static IReadOnlyList<TargetingCriteria> Build(AnyOf who) =>
        [.. _countries.Select(country => (TargetingCriteria)(who & Facet.Locations.Is(country) & !Facet.Locations.IsAnyOf(_countries.Where(other => other != country))))];

    public static IEnumerable<(Geo Country, TargetingCriteria Criteria)> Pairs(AnyOf who)
    {
        foreach (Geo country in _countries)
        {
            yield return (country, who & Facet.Locations.Is(country));
        }
    }
}
