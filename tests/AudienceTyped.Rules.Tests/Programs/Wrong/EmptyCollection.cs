using AudienceTyped;

// The same by a collection expression.
internal static class EmptyCollection
{
    public static TargetingCriteria Criteria { get; } =
        Facet.Locations.Is(Geo.UnitedStates)
        & Facet.Skills.IsAnyOf([]); // AUD1012
}
