namespace AudienceTyped.Shared.Rules;

/// <summary>A clause has only facets that the service does not count.</summary>
internal sealed class NotCountedRule : CriteriaRule
{
    public override string Id => "AUD2010";

    public override string Title => "The service does not count the facet";

    public override string MessageFormat =>
        "The total is always 0, whoever is in the audience: a clause contains only {0}. {1} Count the rest of the criteria, or use the size of the segment itself.";

    public override RuleSeverity Severity => RuleSeverity.Warning;

    public override string Source => DocumentationPages.AudienceCounts;

    public override CountMeaning CountMeaning => CountMeaning.NoCount;

    public override IEnumerable<RuleFinding> Check(CriteriaView criteria) => criteria.IsWhole ? Find(criteria) : [];

    private IEnumerable<RuleFinding> Find(CriteriaView criteria)
    {
        foreach (ClauseView clause in criteria.Include.Where(static clause => clause.IsComplete && clause.Facets.Count > 0))
        {
            FacetRuleFacts[] rules = [.. clause.Facets.SelectMany(
                static facet => facet.Facet.RulesOf(FacetRuleKinds.NotCounted).Take(1))];
            if (rules.Length == clause.Facets.Count)
            {
                yield return Find(
                    null,
                    clause.Facets,
                    Enumeration.And([.. clause.Facets.Select(static facet => facet.Facet.Text)]),
                    rules[0].Reason ?? "The service returns no count for it.");
            }
        }
    }
}
