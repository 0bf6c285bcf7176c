using AudienceTyped;

internal static class GermanNames
{
    public static TargetingCriteria Baue()
    {
        Geo deutschland = Geo.Germany;
        Geo oesterreich = Geo.Austria;
        Geo schweiz = Geo.Switzerland;
        Geo münchen = Geo.Munich;
        JobFunction vertrieb = JobFunction.Sales;
        JobFunction einkauf = JobFunction.Purchasing;
        Seniority geschaeftsfuehrung = Seniority.Cxo;
        Skill deutsch = Skill.German;
        return (Facet.Locations.IsAnyOf(deutschland, oesterreich, schweiz) & Facet.JobFunctions.IsAnyOf(vertrieb, einkauf) & Facet.Seniorities.Is(geschaeftsfuehrung) & Facet.Skills.Is(deutsch))
            .Except(Facet.Locations.Is(münchen));
    }
}
