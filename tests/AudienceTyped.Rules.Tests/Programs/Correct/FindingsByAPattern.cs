using AudienceTyped;

internal static class FindingsByAPattern
{
    public static string? FirstProblem(TargetingCriteria criteria) =>
        criteria.Validate(LinkedInCatalog.Facets) is [var first, ..] ? first.Message : null;

    public static bool IsUsable(TargetingCriteria criteria) => criteria.Validate() is { Count: 0 };
}
