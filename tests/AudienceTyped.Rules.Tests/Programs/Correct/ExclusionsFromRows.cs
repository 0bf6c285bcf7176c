using AudienceTyped;

internal static class ExclusionsFromRows
{
    public static TargetingCriteria Without(TargetingCriteria criteria, IEnumerable<long> companyIds)
    {
        NoneOf excluded = NoneOf.Empty;
        foreach (long id in companyIds)
        {
            excluded &= Facet.Employers.IsNot(Organization.FromId(id));
        }

        return criteria & excluded;
    }
}
