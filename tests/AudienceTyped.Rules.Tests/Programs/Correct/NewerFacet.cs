using AudienceTyped;

internal static class NewerFacet
{
    public static AnyOf Any { get; } = Facet.Custom("urn:li:adTargetingFacet:quantumAffinities").Is(Urn.Parse("urn:li:quantumAffinity:7"));
}
