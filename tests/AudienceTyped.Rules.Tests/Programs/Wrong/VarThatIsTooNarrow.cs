using AudienceTyped;


internal static class Builder
{
    public static TargetingCriteria Build(Geo? market, IEnumerable<Skill> skills, bool isSenior)
    {
        var criteria = Facet.Locations.Is(market ?? Geo.Germany);
        criteria &= Facet.Skills.IsAnyOf(skills); // AUD3010 CS
        if (isSenior)
        {
            criteria &= !Facet.Seniorities.Is(Seniority.Entry); // AUD3010 CS
        }

        return criteria;
    }
}
