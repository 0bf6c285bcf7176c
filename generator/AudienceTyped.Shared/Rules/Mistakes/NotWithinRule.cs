namespace AudienceTyped.Shared.Rules;

/// <summary>A facet is included where it is not offered: with a value of a set in another facet, such as a location.</summary>
internal sealed class NotWithinRule : CriteriaRule
{
    public override string Id => "AUD2009";

    public override string Title => "The facet is not offered within these values";

    public override string MessageFormat => "{0} and {1} are both included. {2} Remove {0} or the values of {3}.";

    public override RuleSeverity Severity => RuleSeverity.Warning;

    public override string Source => DocumentationPages.Facets;

    public override IEnumerable<RuleFinding> Check(CriteriaView criteria) => criteria.HasPair(FacetRuleKinds.NotWithin) ? Find(criteria) : [];

    private IEnumerable<RuleFinding> Find(CriteriaView criteria)
    {
        foreach (FacetView facet in criteria.Included)
        {
            foreach (FacetRuleFacts rule in facet.Facet.RulesOf(FacetRuleKinds.NotWithin).Where(static rule => rule.Set is not null))
            {
                FacetView[] others = [.. rule.With.SelectMany(criteria.FindIncluded).Select(static found => found.Facet)];
                HashSet<string> set = others.Length == 0 ? [] : new HashSet<string>(criteria.FindSet(rule.Set!), StringComparer.Ordinal);
                foreach (FacetView other in others)
                {
                    if (other.Values.FirstOrDefault(value => set.Contains(value.Urn) || value.Ancestors.Any(set.Contains)) is { } within)
                    {
                        yield return Find(
                            other.Order >= facet.Order ? within : facet,
                            [facet, within],
                            facet.Facet.Text,
                            within.Text,
                            rule.Reason ?? "The definition file forbids it.",
                            rule.Set!);
                    }
                }
            }
        }
    }
}
