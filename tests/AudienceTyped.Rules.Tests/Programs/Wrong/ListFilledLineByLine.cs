using AudienceTyped;

internal static class Markets
{
    public static AnyOf South()
    {
        var places = new List<Geo>();
        places.Add(Geo.Germany);
        places.Add(Geo.Austria);
        places.Add(Geo.Bavaria);
        return Facet.Locations.IsAnyOf(places); // AUD2005
    }

    public static AnyOf Experienced()
    {
        List<YearsOfExperience> years = [];
        years.Add(YearsOfExperience.Years1);
        years.Add(YearsOfExperience.Years3);
        years.Add(YearsOfExperience.Years5);
        return Facet.YearsOfExperienceRanges.IsAnyOf(years); // AUD1007
    }

    public static Task<AudienceCount> CountAsync(AudienceCountsClient client)
    {
        List<AllOf> clauses = [Facet.Locations.Is(Geo.Germany)];
        clauses.Add(Facet.Titles.Is(Title.SoftwareEngineer));
        clauses.Add(Facet.Seniorities.Is(Seniority.Senior));
        return client.CountAsync(clauses.Aggregate((left, right) => left & right)); // AUD1002
    }
}
