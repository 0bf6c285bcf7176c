
using AudienceTyped.Shared.Rules;

namespace AudienceTyped;

public sealed partial class TargetingCriteria
{
    /// <summary>
    /// What the analyzers would say of these criteria if they stood in code: for criteria that are built from data.
    /// Nothing is asked of the service. An empty list means that no rule is known to be broken, not that the service takes it.
    /// </summary>
    /// <param name="knownFacets">
    /// The facets of a catalog, such as <c>LinkedInCatalog.Facets</c>. Criteria that were read from text know no more of their
    /// facets than the names; with the catalog they are checked like others. Criteria of both kinds share what the catalog's facets know.
    /// </param>
    /// <param name="version">The version that will be asked; null where that is not to be checked.</param>
    public IReadOnlyList<CriteriaFinding> Validate(IEnumerable<TargetingFacet>? knownFacets = null, LinkedInVersion? version = null)
    {
        CriteriaView view = CriteriaViews.Of(this, knownFacets ?? [], version);
        return Array.AsReadOnly(CriteriaRules.All.SelectMany(rule => rule.Check(view)).Select(Report).ToArray());
    }

    private static CriteriaFinding Report(RuleFinding finding)
    {
        ViewPart[] parts = [.. finding.Main is { } main ? finding.Others.Prepend(main).Distinct() : finding.Others];
        return new CriteriaFinding
        {
            Id = finding.Rule.Id,
            Severity = (CriteriaFindingSeverity)finding.Severity,
            Message = finding.Message,
            Facets = [.. parts.Select(static part => part.Origin).OfType<TargetingFacet>().Distinct()],
            Values = [.. parts.Select(static part => part.Origin).OfType<Urn>().Distinct()],
            Source = finding.Rule.Source is { } source ? new Uri(source) : null,
        };
    }
}
