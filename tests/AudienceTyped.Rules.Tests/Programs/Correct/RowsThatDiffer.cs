using AudienceTyped;

internal static class RowsThatDiffer
{
    private static readonly (string Name, AnyOf Who, AnyOf More)[] _rows =
    [
        ("engineers", Facet.Titles.Is(Title.Engineer), Facet.Skills.Is(Skill.Java)),
        ("leaders", Facet.Seniorities.IsAnyOf(Seniority.Vp, Seniority.Cxo), Facet.Skills.Is(Skill.Leadership)),
    ];

    public static IReadOnlyDictionary<string, TargetingCriteria> Build()
    {
        Dictionary<string, TargetingCriteria> audiences = [];
        foreach (var (name, who, more) in _rows)
        {
            audiences.Add(name, who & more & Facet.Locations.Is(Geo.Netherlands));
        }

        return audiences;
    }
}
