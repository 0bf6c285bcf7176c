using AudienceTyped;

internal static class FacetNameInField
{
    private static readonly string _facet = "urn:li:adTargetingFacets:skills";

    public static CustomFacet Skills() => Facet.Custom(_facet); // AUD1008
}
