using AudienceTyped;

internal static class CountryWithoutCity
{
    public static TargetingCriteria Criteria { get; } = Facet.Locations.Is(Geo.UnitedStates) & !Facet.Locations.Is(Geo.SanFranciscoBayArea);
}
