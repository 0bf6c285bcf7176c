namespace AudienceTyped.Shared.Rules;

/// <summary>Campaigns require one of several facets, such as locations, and none of them is included.</summary>
internal sealed class OneNeededRule : CriteriaRule
{
    public override string Id => "AUD2007";

    public override string Title => "No facet that campaigns require is included";

    public override string MessageFormat =>
        "No value of {0} is included. {1} The service still returns a count. Include a value to count the members that a campaign can reach.";

    public override RuleSeverity Severity => RuleSeverity.Info;

    public override string Source => DocumentationPages.AdsTargeting;

    public override IEnumerable<RuleFinding> Check(CriteriaView criteria) => criteria.IsWhollyKnown ? Find(criteria) : [];

    private IEnumerable<RuleFinding> Find(CriteriaView criteria)
    {
        // Each facet of a catalog repeats the rules of the whole catalog, so each rule is checked once.
        HashSet<string> told = [];
        foreach (FacetRuleFacts rule in criteria.All.SelectMany(static facet => facet.Facet.RulesOf(FacetRuleKinds.OneNeeded)))
        {
            if (told.Add(string.Join(",", rule.With)) && !criteria.Included.Any(facet => rule.With.Contains(facet.Facet.Name)))
            {
                yield return Find(null, [], Enumeration.Or(rule.With), rule.Reason ?? "Campaigns require one.");
            }
        }
    }
}
