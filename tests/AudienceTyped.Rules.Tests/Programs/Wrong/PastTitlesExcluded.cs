using AudienceTyped;

// Past must be included and current excluded, not the other way (R6).
internal static class PastTitlesExcluded
{
    public static TargetingCriteria Criteria { get; } =
        Facet.Locations.Is(Geo.UnitedStates)
        & Facet.Titles.Is(Title.SoftwareEngineer)
        & !Facet.TitlesPast.Is(Title.SoftwareEngineer); // AUD1004
}
