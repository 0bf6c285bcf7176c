using AudienceTyped;

internal static class ClausesByAggregate
{
    private static readonly AllOf[] _clauses =
    [
        Facet.Locations.Is(Geo.UnitedKingdom),
        Facet.Titles.Is(Title.Teacher),
        Facet.JobFunctions.Is(JobFunction.Education),
    ];

    public static AllOf Build() => _clauses.Aggregate((all, clause) => all & clause); // AUD1002
}
