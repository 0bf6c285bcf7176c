using AudienceTyped;

internal static class ClausesOfFields
{
    private static readonly AnyOf _inFrance = Facet.Locations.Is(Geo.Spain); // AUD3002
    private static readonly AnyOf _inItaly = Facet.Locations.Is(Geo.Italy);
    private static readonly NoneOf _noDirectors = Facet.Seniorities.IsNot(Seniority.Manager); // AUD3002

    public static TargetingCriteria Build(bool south) => (south ? _inItaly : _inFrance) & _noDirectors;
}
