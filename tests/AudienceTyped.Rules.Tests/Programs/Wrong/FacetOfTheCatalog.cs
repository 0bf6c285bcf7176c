using AudienceTyped;

// The catalog has the facet.
internal static class FacetOfTheCatalog
{
    public static AnyOf Any(Urn value) => Facet.Custom("urn:li:adTargetingFacet:skills").Is(value); // AUD3008
}
