namespace AudienceTyped.Shared.Rules;

/// <summary>All rules about criteria, in the order of their ids.</summary>
internal static class CriteriaRules
{
    public static IReadOnlyList<CriteriaRule> All { get; } =
    [
        new FacetSideRule(),
        new NotTogetherRule(),
        new NeverTogetherRule(),
        new PastOrCurrentRule(),
        new BothSidesRule(),
        new NothingIncludedRule(),
        new TwoValuesRule(),
        new WrongNamespaceRule(),
        new UnknownFacetRule(),
        new DefaultValueRule(),
        new EmptyAnyOfRule(),
        new FacetVersionRule(),
        new IdFormRule(),
        new DisjointValuesRule(),
        new AllExcludedRule(),
        new DuplicateValueRule(),
        new SuperfluousClauseRule(),
        new ChildBesideParentRule(),
        new CoveredExclusionRule(),
        new OneNeededRule(),
        new RetiredValueRule(),
        new NotWithinRule(),
        new NotCountedRule(),
        new UnlistedValueRule(),
        new NothingListedRule(),
        new WiderClauseRule(),
        new ExcludedValueRule(),
        new TunnelledRule(),
        new NoticeRule(),
    ];

    private static readonly CriteriaRule[] _aboutCount = [.. All.Where(static rule => rule.CountMeaning != CountMeaning.Nothing)];

    /// <summary>The rules that are reported at each place that breaks them.</summary>
    public static IReadOnlyList<CriteriaRule> OfEachPlace { get; } = [.. All.Where(static rule => !rule.IsOncePerProject)];

    /// <summary>The rules that are reported once for the code of a whole project.</summary>
    public static IReadOnlyList<CriteriaRule> OncePerProject { get; } = [.. All.Where(static rule => rule.IsOncePerProject)];

    /// <summary>The rules that can find an error: something with which no request can be right.</summary>
    public static IReadOnlyList<CriteriaRule> Errors { get; } = [.. All.Where(static rule => rule.Severity == RuleSeverity.Error)];

    /// <summary>The one rule of a class.</summary>
    public static TRule Get<TRule>()
        where TRule : CriteriaRule => All.OfType<TRule>().Single();

    /// <summary>What a total of 0 means for criteria.</summary>
    public static CountMeaning FindCountMeaning(CriteriaView criteria) =>
        _aboutCount.SelectMany(rule => rule.Check(criteria)).Select(static finding => finding.CountMeaning).DefaultIfEmpty(CountMeaning.Nothing).Max();

    /// <summary>Whether no member can match criteria, whatever values LinkedIn has added since the catalog was written.</summary>
    public static bool IsCertainlyNobody(CriteriaView criteria) => _aboutCount
        .Where(static rule => rule.CountMeaning == CountMeaning.Nobody && !rule.DependsOnListedValues)
        .SelectMany(rule => rule.Check(criteria))
        .Any(static finding => finding.CountMeaning == CountMeaning.Nobody);
}
