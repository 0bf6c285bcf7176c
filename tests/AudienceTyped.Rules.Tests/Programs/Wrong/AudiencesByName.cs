using AudienceTyped;

internal static class AudiencesByName
{
    private static readonly Dictionary<string, TargetingCriteria> _byName = new()
    {
        ["developers"] = Facet.Skills.Is(Skill.Java) & Facet.Locations.Is(Geo.Poland),
        ["buyers"] = Facet.Titles.Is(Title.Owner)
            & Facet.Seniorities.Is(Seniority.Owner), // AUD1002
    };

    public static TargetingCriteria Find(string name) => _byName[name];
}
