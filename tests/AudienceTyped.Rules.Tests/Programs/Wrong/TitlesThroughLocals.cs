using AudienceTyped;

// Each line is right by itself.
internal static class TitlesThroughLocals
{
    public static TargetingCriteria Build(AnyOf place)
    {
        AnyOf titles = Facet.Titles.Is(Title.SoftwareEngineer);
        AnyOf seniorities = Facet.Seniorities.Is(Seniority.Manager);
        return place & titles
            & seniorities; // AUD1002
    }
}
