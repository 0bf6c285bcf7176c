using AudienceTyped;

internal static class StepByExcept
{
    public static TargetingCriteria Build(AnyOf place)
    {
        TargetingCriteria criteria = place & Facet.Skills.Is(Skill.Python);
        criteria = criteria.Except(Facet.Skills.Is(Skill.Python)); // AUD2002
        return criteria;
    }
}
