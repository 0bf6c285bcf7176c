using AudienceTyped;

internal static class NamedArguments
{
    public static TargetingCriteria Of(Geo country, Skill skill) => Facet.Locations.Is(country) & Facet.Skills.Is(skill);

    public static TargetingCriteria Pythonistas() => Of(country: Geo.Finland, skill: Skill.Python);
}
