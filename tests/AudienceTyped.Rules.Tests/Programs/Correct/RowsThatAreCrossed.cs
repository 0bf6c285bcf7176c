using AudienceTyped;

internal static class RowsThatAreCrossed
{
    public static IEnumerable<AllOf> Build(AnyOf country)
    {
        foreach (var (who, other) in new[] { (Facet.Titles.Is(Title.Engineer), country), (country, Facet.Seniorities.Is(Seniority.Senior)) })
        {
            yield return who & other & Facet.Skills.Is(Skill.Linux);
        }
    }
}
