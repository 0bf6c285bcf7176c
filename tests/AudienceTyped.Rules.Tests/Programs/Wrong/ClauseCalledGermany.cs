using AudienceTyped;

internal static class ClauseCalledGermany
{
    public static TargetingCriteria Build()
    {
        var germany = Facet.Locations.Is(Geo.Austria); // AUD3002
        var engineers = Facet.JobFunctions.Is(JobFunction.Engineering);
        return germany & engineers;
    }
}
