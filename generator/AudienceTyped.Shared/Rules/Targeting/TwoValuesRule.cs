namespace AudienceTyped.Shared.Rules;

/// <summary>A facet that accepts a lower and an upper bound has more than two values.</summary>
internal sealed class TwoValuesRule : CriteriaRule
{
    public override string Id => "AUD1007";

    public override string Title => "The facet accepts two values at most";

    public override string MessageFormat => "{0} has {1} values here, and the documentation allows at most two. {2} Keep the lowest and the highest.";

    public override RuleSeverity Severity => RuleSeverity.Warning;

    public override string Source => DocumentationPages.Facets;

    public override bool CanCauseRefusal => true;

    public override IEnumerable<RuleFinding> Check(CriteriaView criteria) =>
        Array.Exists(criteria.All, static facet => facet.Values.Count > 2) ? Find(criteria) : [];

    private IEnumerable<RuleFinding> Find(CriteriaView criteria)
    {
        // Unknown values can only add to the number.
        foreach (FacetView facet in criteria.All.Where(static facet => facet.Values.Count > 2))
        {
            if (facet.Facet.RulesOf(FacetRuleKinds.AtMostTwoValues) is [var rule, ..])
            {
                string count = facet.Values.Count.ToString(System.Globalization.CultureInfo.InvariantCulture);
                yield return Find(facet, [], facet.Facet.Text, facet.IsComplete ? count : $"at least {count}", rule.Reason ?? "The values are bounds.") with
                { ServiceCode = rule.Code };
            }
        }
    }
}
