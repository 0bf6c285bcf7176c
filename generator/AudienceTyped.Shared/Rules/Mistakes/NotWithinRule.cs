namespace AudienceTyped.Shared.Rules;

/// <summary>A facet is included where it is not offered: with a value of a set in another facet, such as a location.</summary>
internal sealed class NotWithinRule : CriteriaRule
{
    public override string Id => "AUD2009";

    public override string Title => "The facet is not offered within these values";

    public override string MessageFormat => "{0} and {1} are both included. {2} Remove {0} or the values of {3}.";

    public override RuleSeverity Severity => RuleSeverity.Warning;

    public override string Source => DocumentationPages.Facets;

    public override IEnumerable<RuleFinding> Check(CriteriaView criteria)
    {
        foreach (FacetView facet in criteria.Included)
        {
            foreach (FacetRuleFacts rule in facet.Facet.Rules.Where(static rule => rule is { Kind: FacetRuleKinds.NotWithin, Set: not null }))
            {
                var set = new HashSet<string>(criteria.FindSet(rule.Set!), StringComparer.Ordinal);
                foreach (FacetView other in criteria.Included.Where(other => rule.With.Contains(other.Facet.Name)))
                {
                    if (other.Values.FirstOrDefault(value => set.Contains(value.Urn) || value.Ancestors.Any(set.Contains)) is { } within)
                    {
                        yield return Find(
                            ViewPart.Later<ViewPart>(facet, within),
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
