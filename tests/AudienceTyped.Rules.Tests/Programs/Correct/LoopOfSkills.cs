using AudienceTyped;

internal static class LoopOfSkills
{
    public static TargetingCriteria All(IEnumerable<Skill> skills)
    {
        AllOf criteria = Facet.Locations.Is(Geo.UnitedStates);
        foreach (Skill skill in skills)
        {
            criteria &= Facet.Skills.Is(skill);
        }

        return criteria;
    }
}
