using AudienceTyped;

internal static class CasesThatAdd
{
    public static TargetingCriteria Build(IEnumerable<string> countries)
    {
        List<Geo> places = [];
        foreach (string country in countries)
        {
            switch (country)
            {
                case "Germany":
                    places.Add(Geo.Germany);
                    break;
                case "Niger":
                    places.Add(Geo.Nigeria); // AUD3002
                    break;
            }
        }

        return Facet.Locations.IsAnyOf(places) & Facet.Skills.Is(Skill.Sql);
    }
}
