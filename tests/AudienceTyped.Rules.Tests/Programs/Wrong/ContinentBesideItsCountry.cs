using AudienceTyped;

// In one any-of by OR.
internal static class ContinentBesideItsCountry
{
    public static TargetingCriteria Criteria { get; } =
        (Facet.Locations.Is(Geo.Germany) | Facet.Locations.Is(Geo.Europe)) // AUD2005
        & Facet.Skills.Is(Skill.Python);
}
