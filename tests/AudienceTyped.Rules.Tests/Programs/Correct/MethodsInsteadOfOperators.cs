using AudienceTyped;

internal static class MethodsInsteadOfOperators
{
    public static TargetingCriteria Build(AnyOf excluded) =>
        Facet.Locations.Is(Geo.Japan).And(Facet.Skills.Is(Skill.JavaScript).Or(Facet.Skills.Is(Skill.TypeScript))).Except(excluded);
}
