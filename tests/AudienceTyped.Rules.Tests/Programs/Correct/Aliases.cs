using AudienceTyped;
using F = AudienceTyped.Facet;
using Where = AudienceTyped.Geo;
using static AudienceTyped.Seniority;

internal static class Aliases
{
    public static TargetingCriteria Build() => F.Locations.Is(Where.Germany) & F.Seniorities.IsAnyOf(Vp, Cxo) & !F.Skills.Is(Skill.Php);
}
