namespace AudienceTyped.Shared.Rules;

/// <summary>A facet that takes a lower and an upper bound has more values than two.</summary>
internal sealed class TwoValuesRule : CriteriaRule
{
    public override string Id => "AUD1007";

    public override string Title => "The facet accepts two values at most";

    public override string MessageFormat => "{0} has {1} values here, and the documentation allows two at most: {2} Give the least and the greatest.";

    public override RuleSeverity Severity => RuleSeverity.Warning;

    public override string Source => DocumentationPages.Facets;

    public override bool CanCauseRefusal => true;

    public override IEnumerable<RuleFinding> Check(CriteriaView criteria)
    {
        // Values that are not known only make it more.
        foreach (FacetView facet in criteria.All.Where(static facet => facet.Values.Count > 2))
        {
            if (facet.Facet.Rules.FirstOrDefault(static rule => rule.Kind == FacetRuleKinds.AtMostTwoValues) is { } rule)
            {
                string count = facet.Values.Count.ToString(System.Globalization.CultureInfo.InvariantCulture);
                yield return Find(facet, [], facet.Facet.Text, facet.IsComplete ? count : $"at least {count}", rule.Reason ?? "they are bounds.");
            }
        }
    }
}
