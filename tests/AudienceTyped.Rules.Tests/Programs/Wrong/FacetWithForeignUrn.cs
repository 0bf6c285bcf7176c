using AudienceTyped;

// A title under the facet of skills.
internal static class FacetWithForeignUrn
{
    public static AllOf Criteria { get; } =
        Facet.Custom("urn:li:adTargetingFacet:followersOfTheMoon").Is(Urn.Parse("urn:li:moon:1"))
        & Facet.Custom("urn:li:adTargetingFacet:skills").Is(Urn.Parse("urn:li:title:4711")); // AUD1009 AUD3008
}
