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
        CriteriaView view = CriteriaViews.Of(criteria, options.KnownFacets ?? CatalogsInUse.Facets, options.Version);
        CriteriaFinding[] errors =
        [
            .. CriteriaRules.Errors
                .SelectMany(rule => rule.Check(view))
                .Where(static finding => finding.Severity == RuleSeverity.Error)
                .Select(TargetingCriteria.Report),
        ];
        if (errors.Length > 0)
        {
            throw Refuse(criteria, errors);
        }

        return CriteriaRules.IsCertainlyNobody(view)
            ? AudienceCount.Create(total: 0, active: null, AudienceCountStatus.Empty, options.TimeProvider.GetUtcNow())
            : null;
    }

    private static LinkedInRefusedRequestException Refuse(TargetingCriteria criteria, CriteriaFinding[] errors)
    {
        string shown = string.Join(' ', errors.Take(MaximumFindings).Select(static error => $"{error.Id}: {error.Message}"));
        string more = errors.Length > MaximumFindings ? $" (and {errors.Length - MaximumFindings} more)" : "";
        return new($"The criteria were not sent, since no request with them can be right. {shown}{more}")
        {
            Findings = errors,
            CriteriaKey = criteria.Key,
        };
    }
}
