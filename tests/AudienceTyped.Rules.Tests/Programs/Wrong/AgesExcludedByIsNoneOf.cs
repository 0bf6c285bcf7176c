using AudienceTyped;

// The same by IsNoneOf.
internal static class AgesExcludedByIsNoneOf
{
    public static TargetingCriteria Criteria { get; } =
        Facet.Locations.Is(Geo.UnitedStates)
        & Facet.AgeRanges.IsNoneOf(AgeRange.From18To24, AgeRange.From25To34); // AUD1001 AUD3006
}
