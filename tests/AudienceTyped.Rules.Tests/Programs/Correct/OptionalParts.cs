using AudienceTyped;

internal static class OptionalParts
{
    private static TargetingCriteria Audience(Geo country, AnyOf? titles = null, AnyOf? levels = null, params Skill[] skills)
    {
        TargetingCriteria criteria = Facet.Locations.Is(country);
        if (titles is not null)
        {
            criteria &= titles;
        }
        else if (levels is { } known)
        {
            criteria &= known;
        }

        return skills.Length == 0 ? criteria : criteria & Facet.Skills.IsAnyOf(skills);
    }

    public static TargetingCriteria Engineers() => Audience(Geo.Germany, titles: Facet.Titles.Is(Title.Engineer));

    public static TargetingCriteria Leaders() => Audience(Geo.Germany, levels: Facet.Seniorities.Is(Seniority.Cxo), skills: [Skill.Strategy, Skill.Leadership]);
}
