using AudienceTyped;

// A common wrong name of a facet.
internal static class FacetJobTitles
{
    public static TargetingCriteria Criteria { get; } =
        Facet.Locations.Is(Geo.UnitedStates)
        & Facet.Custom("urn:li:adTargetingFacet:jobTitles").Is(Urn.Parse("urn:li:thing:1")); // AUD1010
}
