using AudienceTyped;

internal static class ChoiceOfSides
{
    public static TargetingCriteria Build(AnyOf place, AnyOf part, bool isWanted) => isWanted ? place & part : place & !part;

    public static TargetingCriteria OrNothing(AnyOf place, AnyOf? part) => part is null ? place : place & part;

    public static TargetingCriteria Some(AnyOf place, AnyOf? part) => place & (part ?? Facet.Skills.Is(Skill.Python)) & Facet.Locations.Is(Geo.Germany);
}
