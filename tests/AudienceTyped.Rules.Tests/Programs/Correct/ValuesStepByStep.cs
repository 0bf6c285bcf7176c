using AudienceTyped;

internal static class ValuesStepByStep
{
    public static TargetingCriteria Build(string market)
    {
        Geo country = Geo.UnitedStates;
        Skill language = Skill.Sql;
        if (market == "de")
        {
            country = Geo.Germany;
            language = Skill.German;
        }
        else if (market == "fr")
        {
            country = Geo.France;
            language = Skill.French;
        }

        return Facet.Locations.Is(country) & Facet.Skills.Is(language) & Facet.Skills.Is(Skill.Sql);
    }
}
