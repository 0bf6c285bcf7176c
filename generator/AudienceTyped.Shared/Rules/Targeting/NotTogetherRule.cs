namespace AudienceTyped.Shared.Rules;

/// <summary>Include AND-s two facets that cannot be AND-ed.</summary>
internal sealed class NotTogetherRule : CriteriaRule
{
    public override string Id => "AUD1002";

    public override string Title => "The facets cannot be AND-ed";

    public override string MessageFormat => "{0} and {1} are AND-ed in include{2}. {3} {4}";

    public override RuleSeverity Severity => RuleSeverity.Warning;

    public override string Source => DocumentationPages.Facets;

    public override bool CanCauseRefusal => true;

    public override IEnumerable<RuleFinding> Check(CriteriaView criteria) => criteria.HasPair(FacetRuleKinds.NotTogether) ? Find(criteria) : [];

    private IEnumerable<RuleFinding> Find(CriteriaView criteria)
    {
        for (int index = 0; index < criteria.Include.Count; index++)
        {
            foreach (FacetView facet in criteria.Include[index].Facets)
            {
                foreach (FacetRuleFacts rule in facet.Facet.RulesOf(FacetRuleKinds.NotTogether))
                {
                    // Facets in one any-of are OR-ed, which is allowed.
                    int own = index;
                    foreach ((int clause, FacetView other) in rule.With.SelectMany(criteria.FindIncluded).Where(other => other.Clause != own))
                    {
                        yield return Check(facet, other, rule, criteria.Include[index].IsDistributed || criteria.Include[clause].IsDistributed);
                    }
                }
            }
        }
    }

    // Whoever writes a | (b & c) does not see that a is AND-ed with b.
    private RuleFinding Check(FacetView facet, FacetView other, FacetRuleFacts rule, bool isDistributed) => Find(
        ViewPart.Later(facet, other),
        [facet, other],
        facet.Facet.Text,
        other.Facet.Text,
        isDistributed ? ", because the API has only an AND of ORs, and a | (b & c) becomes (a | b) & (a | c)" : "",
        rule.Reason ?? "The definition file forbids it.",
        isDistributed
            ? "Count the two sides of '|' separately: together they have at most the sum of both counts, and at least the larger one."
            : $"Remove one, or exclude the values of {other.Facet.Text} that you do not want.") with
    {
        Excludable = isDistributed || IsKept(other.Facet) ? null : other.Facet,
        ServiceCode = rule.Code,
    };

    // A row names the facets to keep first, and those that cannot be included beside them second.
    private static bool IsKept(FacetFacts facet) => Array.Exists(facet.RulesOf(FacetRuleKinds.NotTogether), static rule => rule.With.Count > 0);
}
