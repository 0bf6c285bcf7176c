using AudienceTyped;

internal static class Joined
{
    private static AnyOf Any(params AnyOf[] parts)
    {
        AnyOf any = AnyOf.Empty;
        foreach (AnyOf part in parts)
        {
            any |= part;
        }
        return any;
    }
    private static AllOf All(IEnumerable<AllOf> parts)
    {
        AllOf all = AllOf.Empty;
        foreach (AllOf part in parts)
        {
            all &= part;
        }
        return all;
    }
    public static TargetingCriteria A() => Any(Facet.Titles.Is(Title.SoftwareEngineer), Facet.Seniorities.Is(Seniority.Senior)) & Facet.Locations.Is(Geo.Germany);
    public static TargetingCriteria B(IEnumerable<AllOf> parts) => All(parts) & Facet.Locations.Is(Geo.Germany);
    public static TargetingCriteria C() => All([Facet.Skills.Is(Skill.Python), Facet.Skills.Is(Skill.Java)]) & Facet.Locations.Is(Geo.Germany);
    public static AnyOf D(IEnumerable<Skill> skills) => Any([.. skills.Select(skill => Facet.Skills.Is(skill))]);
    public static AllOf E(params IEnumerable<AllOf> parts) => All(parts);
}

internal static class Filtered
{
    private static AllOf All(AllOf[] parts, Func<AllOf, bool> isWanted)
    {
        AllOf all = AllOf.Empty;
        foreach (AllOf part in parts)
        {
            if (isWanted(part))
            {
                all &= part;
            }
        }
        return all;
    }
    public static AllOf A() => All([Facet.Titles.Is(Title.SoftwareEngineer), Facet.Seniorities.Is(Seniority.Senior)], part => part.ToString().Length > 10);
    private static AllOf Until(AllOf[] parts)
    {
        AllOf all = AllOf.Empty;
        foreach (AllOf part in parts)
        {
            if (all.ToString().Length > 100) break;
            all &= part;
        }
        return all;
    }
    public static AllOf B() => Until([Facet.Titles.Is(Title.SoftwareEngineer), Facet.Seniorities.Is(Seniority.Senior)]);
}

internal static class Chosen
{
    private static AllOf With(AllOf all, AllOf? more)
    {
        if (more is null)
        {
            throw new ArgumentNullException(nameof(more));
        }
        AllOf both = all & more;
        return both;
    }
    public static AllOf A(AllOf? more) => With(Facet.Locations.Is(Geo.Germany), more);
    private static AnyOf Choose(AnyOf first, AnyOf second, Func<bool> isFirst)
    {
        AnyOf chosen = second;
        if (isFirst())
        {
            chosen = first;
        }
        return chosen;
    }
    public static TargetingCriteria B(Func<bool> isFirst) =>
        Choose(Facet.Titles.Is(Title.SoftwareEngineer), Facet.JobFunctions.Is(JobFunction.Engineering), isFirst)
        & Facet.Locations.Is(Geo.Germany) & Facet.Skills.Is(Skill.Python);
    public static AnyOf C(Func<bool> isFirst)
    {
        AnyOf chosen = Choose(Facet.Locations.Is(Geo.Germany), Facet.Locations.Is(Geo.Bavaria), isFirst);
        return chosen;
    }
}
