namespace AudienceTyped.Shared.Rules;

/// <summary>Criteria use two facets that cannot be used together, on either side.</summary>
internal sealed class NeverTogetherRule : CriteriaRule
{
    public override string Id => "AUD1003";

    public override string Title => "The facets cannot be used together";

    public override string MessageFormat => "{0} and {1} cannot be used together, whether included or excluded. {2} Remove one of them.";

    public override RuleSeverity Severity => RuleSeverity.Warning;

    public override string Source => DocumentationPages.Facets;

    public override bool CanCauseRefusal => true;

    public override IEnumerable<RuleFinding> Check(CriteriaView criteria) => criteria.HasPair(FacetRuleKinds.NeverTogether) ? Find(criteria) : [];

    private IEnumerable<RuleFinding> Find(CriteriaView criteria)
    {
        FacetView[] facets = [.. Distinct(criteria.All)];
        foreach (FacetView facet in facets)
        {
            foreach (FacetRuleFacts rule in facet.Facet.RulesOf(FacetRuleKinds.NeverTogether))
            {
                foreach (FacetView other in facets.Where(other => rule.With.Contains(other.Facet.Name)))
                {
                    yield return Find(
                        ViewPart.Later(facet, other), [facet, other], facet.Facet.Text, other.Facet.Text, rule.Reason ?? "The definition file forbids it.") with
                    { ServiceCode = rule.Code };
                }
            }
        }
    }

    // Each pair is reported once, however often the facets appear.
    private static IEnumerable<FacetView> Distinct(IEnumerable<FacetView> facets) =>
        facets.GroupBy(static facet => facet.Facet.Name).Select(static same => same.OrderBy(static facet => facet.Order).First());
}
