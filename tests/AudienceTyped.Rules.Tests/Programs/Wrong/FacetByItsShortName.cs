using AudienceTyped;

// Keys are full URNs; short names get 400 INVALID_VALUE (S10).
internal static class FacetByItsShortName
{
    public static CustomFacet Skills { get; } = Facet.Custom("skills"); // AUD1008
}
