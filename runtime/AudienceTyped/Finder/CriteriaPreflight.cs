using AudienceTyped.Shared.Rules;

namespace AudienceTyped;

/// <summary>What is known of criteria before they are sent. The same rules decide as in <see cref="TargetingCriteria.Validate"/>.</summary>
internal static class CriteriaPreflight
{
    private const int MaximumFindings = 3;

    /// <summary>The count of criteria that nobody can match; null if the service must be asked.</summary>
    /// <exception cref="LinkedInRefusedRequestException">The criteria break a rule, so that no request can be right.</exception>
    public static AudienceCount? FindAnswer(TargetingCriteria criteria, AudienceCountsClientOptions options)
    {
        Verdict verdict = VerdictOn(criteria, options);
        return verdict.Errors.Count > 0 ? throw Refuse(criteria, verdict.Errors)
            : verdict.IsNobody ? AudienceCount.Create(total: 0, active: null, AudienceCountStatus.Empty, options.TimeProvider.GetUtcNow())
            : null;
    }

    /// <summary>Whether criteria are refused, or known to match nobody; neither if the service must be asked.</summary>
    public static (bool IsRefused, bool IsNobody) Look(TargetingCriteria criteria, AudienceCountsClientOptions options)
    {
        Verdict verdict = VerdictOn(criteria, options);
        return (verdict.Errors.Count > 0, verdict.IsNobody);
    }

    private static Verdict VerdictOn(TargetingCriteria criteria, AudienceCountsClientOptions options)
    {
        IReadOnlyList<TargetingFacet> facets = options.KnownFacets ?? CatalogsInUse.Facets;
        if (criteria.KnownBeforeSending is not Verdict verdict || verdict.Facets != facets || verdict.Version != options.Version)
        {
            verdict = Check(criteria, facets, options.Version);
            criteria.KnownBeforeSending = verdict;
        }

        return verdict;
    }

    private static Verdict Check(TargetingCriteria criteria, IReadOnlyList<TargetingFacet> facets, LinkedInVersion version)
    {
        CriteriaView view = CriteriaViews.Of(criteria, facets, version);
        CriteriaFinding[] errors =
        [
            .. CriteriaRules.Errors
                .SelectMany(rule => rule.Check(view))
                .Where(static finding => finding.Severity == RuleSeverity.Error)
                .Select(TargetingCriteria.Report),
        ];
        return new(facets, version, errors, errors.Length == 0 && CriteriaRules.IsCertainlyNobody(view));
    }

    private static LinkedInRefusedRequestException Refuse(TargetingCriteria criteria, IReadOnlyList<CriteriaFinding> errors)
    {
        string shown = string.Join(' ', errors.Take(MaximumFindings).Select(static error => $"{error.Id}: {error.Message}"));
        string more = errors.Count > MaximumFindings ? $" (and {errors.Count - MaximumFindings} more)" : "";
        return new($"The criteria were not sent, since no request with them can be right. {shown}{more}")
        {
            Findings = errors,
            CriteriaKey = criteria.Key,
        };
    }

    /// <summary>What the rules say of criteria.</summary>
    private sealed record Verdict(
        IReadOnlyList<TargetingFacet> Facets, LinkedInVersion Version, IReadOnlyList<CriteriaFinding> Errors, bool IsNobody);
}
