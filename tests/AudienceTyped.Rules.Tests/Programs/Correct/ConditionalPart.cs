using AudienceTyped;

internal static class ConditionalPart
{
    public static TargetingCriteria Build(bool leadersOnly)
    {
        AllOf criteria = Facet.Locations.Is(Geo.Canada) & Facet.Industries.Is(Industry.SoftwareDevelopment);
        if (leadersOnly)
        {
            criteria &= Facet.Seniorities.IsAnyOf(Seniority.Director, Seniority.Vp);
        }

        return criteria;
    }
}
