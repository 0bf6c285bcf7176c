using AudienceTyped;

internal static class LocalsWithGeneralNames
{
    public static TargetingCriteria Build()
    {
        Geo home = Geo.Portugal;
        Skill core = Skill.Linux;
        Seniority minimum = Seniority.Senior;
        Title decisionMaker = Title.GeneralManager;
        return Facet.Locations.Is(home) & Facet.Skills.Is(core) & (Facet.Seniorities.Is(minimum) | Facet.Titles.Is(decisionMaker));
    }
}
