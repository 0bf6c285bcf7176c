using AudienceTyped;

internal static class StepsThatReplace
{
    public static TargetingCriteria Build(AnyOf place, bool byTitle)
    {
        TargetingCriteria criteria = place & Facet.Titles.Is(Title.SoftwareEngineer);
        if (!byTitle)
        {
            criteria = place;
        }

        criteria &= Facet.Skills.Is(Skill.Python);
        return criteria;
    }

    public static AllOf Either(AnyOf place, bool byTitle)
    {
        AllOf all = place;
        if (byTitle)
        {
            all &= Facet.Titles.Is(Title.SoftwareEngineer);
        }
        else
        {
            all &= Facet.Seniorities.Is(Seniority.Manager);
        }

        return all & Facet.Skills.Is(Skill.Python);
    }

    public static AllOf Returning(AnyOf place, bool byTitle)
    {
        AllOf all = place;
        if (byTitle)
        {
            all &= Facet.Titles.Is(Title.SoftwareEngineer);
            return all;
        }

        all &= Facet.Seniorities.Is(Seniority.Manager);
        return all;
    }
}
