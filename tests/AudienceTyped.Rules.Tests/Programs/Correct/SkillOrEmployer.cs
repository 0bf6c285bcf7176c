using AudienceTyped;

internal static class SkillOrEmployer
{
    public static TargetingCriteria Criteria { get; } =
        Facet.Locations.Is(Geo.Brazil)
        & (Facet.Skills.Is(Skill.Cybersecurity) | Facet.Employers.Is(Organization.Cisco))
        & Facet.InterfaceLocales.Is(Locale.PortugueseBrazil);
}
