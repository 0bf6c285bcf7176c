using AudienceTyped;

internal static class ExclusionsOfATeam
{
    private static readonly AnyOf[] _competitors = [Facet.Employers.Is(Organization.Oracle), Facet.Employers.Is(Organization.Sap)];

    public static TargetingCriteria Build(AllOf audience)
    {
        TargetingCriteria criteria = audience;
        foreach (AnyOf competitor in _competitors)
        {
            criteria &= !competitor;
        }

        return criteria & Facet.StaffCountRanges.Is(StaffCountRange.From10001);
    }

    public static TargetingCriteria ByQuery(AllOf audience) => audience & _competitors.Select(one => !one).Aggregate((all, one) => all & one);
}
