using AudienceTyped;

internal static class TernaryPart
{
    public static TargetingCriteria Build(bool titles) =>
        Facet.Locations.Is(Geo.France)
        & (titles ? Facet.Titles.Is(Title.SoftwareEngineer) : Facet.JobFunctions.Is(JobFunction.Engineering));
}
