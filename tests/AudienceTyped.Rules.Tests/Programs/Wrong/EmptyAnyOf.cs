using AudienceTyped;

// Nobody has one of no values.
internal static class EmptyAnyOf
{
    public static TargetingCriteria Criteria { get; } =
        Facet.Locations.Is(Geo.UnitedStates)
        & Facet.Skills.IsAnyOf(); // AUD1012
}
