namespace AudienceTyped.Shared.Rules;

/// <summary>A facet is both included and excluded, which it does not allow.</summary>
internal sealed class BothSidesRule : CriteriaRule
{
    public override string Id => "AUD1005";

    public override string Title => "The facet cannot be included and excluded at once";

    public override string MessageFormat => "{0} is included and excluded. {1} Include the values that you want, and remove the exclusion.";

    public override RuleSeverity Severity => RuleSeverity.Warning;

    public override string Source => DocumentationPages.ErrorResponses;

    public override bool CanCauseRefusal => true;

    public override IEnumerable<RuleFinding> Check(CriteriaView criteria) => criteria.Exclude.Facets.Count > 0 ? Find(criteria) : [];

    private IEnumerable<RuleFinding> Find(CriteriaView criteria)
    {
        foreach (FacetView excluded in criteria.Exclude.Facets)
        {
            if (excluded.Facet.RulesOf(FacetRuleKinds.NotBothSides) is [var rule, ..]
                && Array.Find(criteria.Included, facet => facet.Facet.Name == excluded.Facet.Name) is { } included)
            {
                yield return Find(
                    ViewPart.Later(included, excluded), [included, excluded], excluded.Facet.Text, rule.Reason ?? "The definition file forbids it.") with
                { ServiceCode = rule.Code };
            }
        }
    }
}
