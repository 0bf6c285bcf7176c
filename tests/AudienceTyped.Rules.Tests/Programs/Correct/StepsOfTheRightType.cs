using AudienceTyped;

internal static class StepsOfTheRightType
{
    public static TargetingCriteria Build(Geo? market, IEnumerable<Skill> skills, bool isSenior)
    {
        TargetingCriteria criteria = Facet.Locations.Is(market ?? Geo.Germany);
        AnyOf anySkill = Facet.Skills.IsAnyOf(skills);
        criteria &= anySkill;
        if (isSenior)
        {
            criteria &= !Facet.Seniorities.Is(Seniority.Entry);
        }

        return criteria;
    }
}
