using AudienceTyped;

// A common wrong name of a facet.
internal static class FacetMemberSeniorities
{
    public static TargetingCriteria Criteria { get; } =
        Facet.Locations.Is(Geo.UnitedStates)
        & Facet.Custom("urn:li:adTargetingFacet:memberSeniorities").Is(Urn.Parse("urn:li:thing:1")); // AUD1010
}
