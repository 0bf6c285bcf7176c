using AudienceTyped;

// The documentation: it can only be used in the include clause.
internal static class AgesExcluded
{
    public static TargetingCriteria Criteria { get; } =
        Facet.Locations.Is(Geo.UnitedStates)
        & !Facet.AgeRanges.Is(AgeRange.From18To24); // AUD1001 AUD3006
}
