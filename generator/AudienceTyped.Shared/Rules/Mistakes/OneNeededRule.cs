namespace AudienceTyped.Shared.Rules;

/// <summary>None of the facets is included of which campaigns need one, such as locations.</summary>
internal sealed class OneNeededRule : CriteriaRule
{
    public override string Id => "AUD2007";

    public override string Title => "Nothing is included of what campaigns need";

    public override string MessageFormat => "No value of {0} is included. {1} The service counts all the same; include one to count whom a campaign can reach.";

    public override RuleSeverity Severity => RuleSeverity.Info;

    public override string Source => DocumentationPages.AdsTargeting;

    public override IEnumerable<RuleFinding> Check(CriteriaView criteria)
    {
        if (!criteria.IsWhollyKnown)
        {
            yield break;
        }

        // Each facet of a catalog tells what all of its criteria need.
        HashSet<string> told = [];
        foreach (FacetRuleFacts rule in criteria.All.SelectMany(static facet => facet.Facet.Rules).Where(static rule => rule.Kind == FacetRuleKinds.OneNeeded))
        {
            if (told.Add(string.Join(",", rule.With)) && !criteria.Included.Any(facet => rule.With.Contains(facet.Facet.Name)))
            {
                yield return Find(null, [], Enumeration.Or(rule.With), rule.Reason ?? "Campaigns need one.");
            }
        }
    }
}
