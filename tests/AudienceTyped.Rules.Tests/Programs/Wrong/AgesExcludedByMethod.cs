using AudienceTyped;

// The same by a method.
internal static class AgesExcludedByMethod
{
    public static TargetingCriteria Criteria { get; } =
        Facet.Locations.Is(Geo.UnitedStates).Except(Facet.AgeRanges.IsAnyOf(AgeRange.From18To24, AgeRange.From25To34)); // AUD1001 AUD3006
}
