using AudienceTyped;

// Job functions are no better (R1).
internal static class TitlesWithFunctions
{
    public static TargetingCriteria Criteria { get; } =
        Facet.Locations.Is(Geo.UnitedStates)
        & Facet.JobFunctions.Is(JobFunction.Engineering)
        & Facet.Titles.Is(Title.SoftwareEngineer); // AUD1002
}
