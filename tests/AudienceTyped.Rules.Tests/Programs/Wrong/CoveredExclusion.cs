using AudienceTyped;

// The country is excluded already.
internal static class CoveredExclusion
{
    public static TargetingCriteria Criteria { get; } =
        Facet.Locations.Is(Geo.NorthAmerica)
        & !Facet.Locations.Is(Geo.UnitedStates)
        & !Facet.Locations.Is(Geo.California); // AUD2006
}
