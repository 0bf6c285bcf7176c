using AudienceTyped;

// The default value stands for nothing.
internal static class DefaultValue
{
    public static TargetingCriteria Criteria { get; } =
        Facet.Locations.Is(Geo.UnitedStates)
        & Facet.Skills.Is(default); // AUD1011
}
