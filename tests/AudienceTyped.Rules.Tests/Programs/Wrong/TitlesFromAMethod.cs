using AudienceTyped;

internal static class TitlesFromAMethod
{
    public static TargetingCriteria Build(AnyOf place) => place & Developers()
        & Facet.Seniorities.Is(Seniority.Manager); // AUD1002

    private static AnyOf Developers() => Facet.Titles.Is(Title.SoftwareEngineer);
}
