using AudienceTyped;

internal static class SenioritiesGivenToAMethod
{
    public static TargetingCriteria Build(AnyOf place) => place
        & Developers(Facet.Seniorities.Is(Seniority.Manager)); // AUD1002

    private static AllOf Developers(AllOf part)
    {
        return part & Facet.Titles.Is(Title.SoftwareEngineer);
    }
}
