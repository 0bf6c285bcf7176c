using AudienceTyped;

internal static class QueryOfClauses
{
    public static TargetingCriteria Of(IEnumerable<Organization> companies, Geo place)
    {
        AllOf audience = Facet.Locations.Is(place) & Facet.StaffCountRanges.Is(StaffCountRange.From10001);
        return companies.Select(company => Facet.Employers.Is(company)).Aggregate(audience, (all, clause) => all & clause); // AUD1002
    }
}
