using AudienceTyped;

// The country holds the state already.
internal static class StateBesideItsCountry
{
    public static TargetingCriteria Criteria { get; } =
        Facet.Locations.IsAnyOf(
            Geo.UnitedStates,
            Geo.California) // AUD2005
        & Facet.Skills.Is(Skill.Python);
}
