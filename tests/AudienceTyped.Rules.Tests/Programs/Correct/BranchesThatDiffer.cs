using AudienceTyped;

internal static class BranchesThatDiffer
{
    public static TargetingCriteria Build(AnyOf place, bool byTitle) => place
        & (byTitle ? Facet.Titles.Is(Title.SoftwareEngineer) : Facet.Skills.Is(Skill.Python) & Facet.Seniorities.Is(Seniority.Manager));

    public static TargetingCriteria Of(AnyOf place, string persona) => place & (persona switch
    {
        "developer" => Facet.Titles.Is(Title.SoftwareEngineer),
        "manager" => Facet.Seniorities.Is(Seniority.Manager),
        _ => AnyOf.Empty | Facet.Skills.Is(Skill.Python),
    });

    public static AnyOf Skills(bool withPython) => Facet.Skills.Is(Skill.Sql)
        | (withPython ? Facet.Skills.Is(Skill.Python) : Facet.Skills.Is(Skill.Sql));

    public static TargetingCriteria Without(AllOf all, bool isStrict) =>
        all & Facet.Skills.Is(Skill.Python) & !(isStrict ? Facet.Skills.Is(Skill.Php) : Facet.Skills.Is(Skill.Python));
}
