using AudienceTyped.Shared.Rules;

namespace AudienceTyped;

public sealed partial class TargetingCriteria
{
    /// <summary>
    /// Checks criteria that are built from data with the rules that the analyzers apply to code. Sends nothing to the service.
    /// An empty list means that the criteria break no known rule, not that the service accepts them.
    /// </summary>
    /// <param name="knownFacets">
    /// The facets that exist; null for those of <see cref="CatalogsInUse"/>. A facet of <c>Facet.Custom</c> is checked like the one with the same URN.
    /// </param>
    /// <param name="version">The LinkedIn version that will be requested; null to skip that check.</param>
    /// <returns>The broken rules, in the order of the rules.</returns>
    public IReadOnlyList<CriteriaFinding> Validate(IEnumerable<TargetingFacet>? knownFacets = null, LinkedInVersion? version = null)
    {
        CriteriaView view = CriteriaViews.Of(this, knownFacets ?? CatalogsInUse.Facets, version);
        return Array.AsReadOnly(CriteriaRules.All.SelectMany(rule => rule.Check(view)).Select(Report).ToArray());
    }

    internal static CriteriaFinding Report(RuleFinding finding)
    {
        ViewPart[] parts = [.. finding.Main is { } main ? finding.Others.Prepend(main).Distinct() : finding.Others];
        return new CriteriaFinding
        {
            Id = finding.Rule.Id,
            Severity = SeverityOf(finding.Severity),
            Message = finding.Message,
            Facets = [.. parts.Select(static part => part.Origin).OfType<TargetingFacet>().Distinct()],
            Values = [.. parts.Select(static part => part.Origin).OfType<Urn>().Distinct()],
            ServiceCode = finding.ServiceCode,
            Source = finding.Rule.Source is { } source ? new Uri(source) : null,
        };
    }

    private static CriteriaFindingSeverity SeverityOf(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Info => CriteriaFindingSeverity.Info,
        RuleSeverity.Warning => CriteriaFindingSeverity.Warning,
        RuleSeverity.Error => CriteriaFindingSeverity.Error,
        _ => throw new ArgumentOutOfRangeException(nameof(severity), severity, "The severity is not known."),
    };
}
