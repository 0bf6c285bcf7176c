using AudienceTyped;

// Only one of current, past and all (R6).
internal static class TitlesAndTitlesAll
{
    public static TargetingCriteria Criteria { get; } =
        Facet.Locations.Is(Geo.UnitedStates)
        & Facet.Titles.Is(Title.SoftwareEngineer)
        & Facet.TitlesAll.Is(Title.WebDeveloper); // AUD1004
}
