using AudienceTyped;

internal static class TitlesInATuple
{
    public static TargetingCriteria Build(AnyOf country)
    {
        var (who, level) = (Facet.Titles.Is(Title.SoftwareEngineer), Facet.Seniorities.Is(Seniority.Director));
        TargetingCriteria criteria = country & who;
        return criteria & level; // AUD1002
    }
}
