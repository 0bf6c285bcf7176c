using AudienceTyped;

internal static class LoopsOfClauses
{
    public static TargetingCriteria All(AnyOf place, IEnumerable<IReadOnlyList<Skill>> groups)
    {
        TargetingCriteria criteria = place;
        foreach (IReadOnlyList<Skill> group in groups)
        {
            criteria &= Facet.Skills.IsAnyOf(group);
        }

        return criteria;
    }

    public static TargetingCriteria Without(AnyOf place, IEnumerable<Organization> customers)
    {
        TargetingCriteria criteria = place & Facet.Employers.Is(Organization.Microsoft);
        foreach (Organization customer in customers)
        {
            criteria = criteria.Except(Facet.Employers.Is(customer));
        }

        return criteria;
    }

    public static AnyOf Any(IEnumerable<Skill> skills)
    {
        AnyOf any = Facet.Skills.Is(Skill.Python);
        foreach (Skill skill in skills)
        {
            any |= Facet.Skills.Is(skill);
        }

        return any | Facet.Locations.Is(Geo.Germany);
    }

    public static AllOf TitlesOrLevels(AnyOf place, IEnumerable<(Title Title, Seniority Level)> rows)
    {
        AllOf all = place;
        foreach ((Title title, Seniority level) in rows)
        {
            all &= Facet.Titles.Is(title) | Facet.Seniorities.Is(level);
        }

        return all;
    }
}
