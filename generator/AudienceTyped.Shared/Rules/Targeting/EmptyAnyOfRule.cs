namespace AudienceTyped.Shared.Rules;

/// <summary>An any-of has no value.</summary>
internal sealed class EmptyAnyOfRule : CriteriaRule
{
    public override string Id => "AUD1012";

    public override string Title => "The any-of has no value";

    public override string MessageFormat => "{0}";

    public override RuleSeverity Severity => RuleSeverity.Error;

    public override bool IsThrown => true;

    public override string Source => DocumentationPages.TargetingCriteria;

    public override bool CanCauseRefusal => true;

    public override IEnumerable<RuleFinding> Check(CriteriaView criteria)
    {
        foreach (ClauseView clause in criteria.Include.Where(static clause => clause.IsComplete && clause.Facets.Count == 0))
        {
            yield return Find(clause, [], "An any-of without a value matches nobody and cannot be sent. Add a value, or remove it.");
        }

        foreach (FacetView facet in criteria.Called.Where(static facet => facet.IsComplete && facet.Values.Count == 0))
        {
            yield return Find(facet, [], $"{facet.Facet.Text} has no value, so this call throws when it runs. Add a value, or remove it.");
        }
    }
}
