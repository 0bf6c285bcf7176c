using AudienceTyped;

// Meant as an OR.
internal static class CountriesOrStates
{
    public static TargetingCriteria Build()
    {
        AnyOf countries = Facet.Locations.IsAnyOf(Geo.Germany, Geo.Austria);
        AnyOf states = Facet.Locations.IsAnyOf(Geo.Bavaria, Geo.Austria);
        return countries & states & Facet.Skills.Is(Skill.Sql); // AUD2016
    }
}
