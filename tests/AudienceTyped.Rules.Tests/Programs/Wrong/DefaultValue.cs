using AudienceTyped;

// The default value is no value.
internal static class DefaultValue
{
    public static TargetingCriteria Criteria { get; } =
        Facet.Locations.Is(Geo.UnitedStates)
        & Facet.Skills.Is(default); // AUD1011
}
