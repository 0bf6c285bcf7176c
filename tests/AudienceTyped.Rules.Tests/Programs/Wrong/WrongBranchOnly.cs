using AudienceTyped;

internal static class WrongBranchOnly
{
    public static AllOf Build(AllOf part, bool isWide) => part & (isWide
        ? Facet.Titles.Is(Title.SoftwareEngineer)
            & Facet.Seniorities.Is(Seniority.Manager) // AUD1002
        : Facet.Skills.Is(Skill.Python));
}
