using AudienceTyped;

internal static class ExclusionsOfTheirOwnType
{
    private static readonly NoneOf _without = !Facet.Seniorities.Is(Seniority.Entry) & Facet.Skills.IsNot(Skill.Python);

    public static TargetingCriteria In(Geo market) => Facet.Locations.Is(market) & _without;
}
