namespace AudienceTyped.Rules;

/// <summary>All rules about criteria, in the order of their ids.</summary>
internal static class CriteriaRules
{
    public static IReadOnlyList<CriteriaRule> All { get; } =
    [
        new FacetSideRule(),
        new NotTogetherRule(),
    ];
}
