using AudienceTyped;

// The same spelling, where the type is not known.
internal static class SizeByNameAsUrn
{
    public static AnyOf Sizes { get; } = Facet.Custom("urn:li:adTargetingFacet:staffCountRanges").Is(Urn.Parse("urn:li:staffCountRange:SIZE_51_TO_200")); // AUD1014 AUD3008
}
