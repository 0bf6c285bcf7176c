using AudienceTyped;

internal static class TestOfCriteria
{
    public static void Criteria_name_their_values()
    {
        TargetingCriteria criteria = Facet.Skills.Is(Skill.Engineering);
        if (!criteria.ToString().Contains("Engineering", StringComparison.Ordinal))
        {
            throw new InvalidOperationException("The sentence does not name the skill.");
        }
    }
}
