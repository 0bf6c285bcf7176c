using AudienceTyped;

internal static class StepsInLambdas
{
    public static AllOf Build(AnyOf place, IReadOnlyList<Skill> skills)
    {
        AllOf all = place & Facet.Titles.Is(Title.SoftwareEngineer);
        skills.ToList().ForEach(skill => all = place & Facet.Skills.Is(skill));
        return all & Facet.Seniorities.Is(Seniority.Manager);
    }

    public static Func<AllOf> Later(AnyOf place)
    {
        AllOf all = place & Facet.Titles.Is(Title.SoftwareEngineer);
        Func<AllOf> later = () => all & Facet.Seniorities.Is(Seniority.Manager);
        all = place;
        return later;
    }
}
