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

    public override IEnumerable<RuleFinding> Check(CriteriaView criteria) =>
        HasEmptyClause(criteria.Include) || Array.Exists(criteria.Called, IsEmpty) ? Find(criteria) : [];

    private IEnumerable<RuleFinding> Find(CriteriaView criteria)
    {
        foreach (ClauseView clause in criteria.Include.Where(IsEmpty))
        {
            yield return Find(clause, [], "An any-of without a value matches nobody and cannot be sent. Add a value, or remove it.");
        }

        foreach (FacetView facet in criteria.Called.Where(IsEmpty))
        {
            yield return Find(facet, [], $"{facet.Facet.Text} has no value, so this call throws when it runs. Add a value, or remove it.");
        }
    }

    private static bool HasEmptyClause(IReadOnlyList<ClauseView> clauses)
    {
        foreach (ClauseView clause in clauses)
        {
            if (IsEmpty(clause))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsEmpty(ClauseView clause) => clause.IsComplete && clause.Facets.Count == 0;

    private static bool IsEmpty(FacetView facet) => facet.IsComplete && facet.Values.Count == 0;
}
