using AudienceTyped;

internal static class OneLocalOnTwoBranches
{
    public static TargetingCriteria Build(bool isStrict)
    {
        AnyOf python = Facet.Skills.Is(Skill.Python);
        AnyOf germany = Facet.Locations.Is(Geo.Germany);
        return isStrict
            ? germany & python & !Facet.Seniorities.Is(Seniority.Entry)
            : germany & (python | Facet.Skills.Is(Skill.Sql));
    }
}
