namespace AudienceTyped.Shared.Rules;

/// <summary>Clauses of a facet of which a member has one value are AND-ed, and no value is in all of them.</summary>
internal sealed class DisjointValuesRule : CriteriaRule
{
    public override string Id => "AUD2001";

    public override string Title => "The audience is always empty: a member has one value of the facet";

    public override string MessageFormat =>
        "The audience is always empty: a member has at most one value of {0}, and no value is in all of the {1} AND-ed clauses. To include members with any of the values, join them with '|' or IsAnyOf.";

    public override RuleSeverity Severity => RuleSeverity.Warning;

    public override CountMeaning CountMeaning => CountMeaning.Nobody;

    public override IEnumerable<RuleFinding> Check(CriteriaView criteria) => criteria.Include.Count > 1 ? Find(criteria) : [];

    private IEnumerable<RuleFinding> Find(CriteriaView criteria)
    {
        List<FacetView> alone = [];
        foreach (ClauseView clause in criteria.Include)
        {
            if (clause.Facets is [{ Facet.IsSingleValued: true, Among: not null } facet] && clause.IsComplete)
            {
                alone.Add(facet);
            }
        }

        foreach (IGrouping<string, FacetView> group in alone.Count < 2
            ? []
            : alone.OrderBy(static facet => facet.Order).GroupBy(static facet => facet.Facet.Name))
        {
            if (FindEmptied(group) is { Count: > 0 } clauses)
            {
                FacetView last = clauses[clauses.Count - 1];
                yield return Find(last, clauses, last.Facet.Text, clauses.Count.ToString(System.Globalization.CultureInfo.InvariantCulture));
            }
        }
    }

    // The clauses up to the first one that leaves no common value; empty where a common value remains.
    private static List<FacetView> FindEmptied(IEnumerable<FacetView> clauses)
    {
        List<FacetView> seen = [];
        ValueList? left = null;
        foreach (FacetView clause in clauses)
        {
            seen.Add(clause);
            ValueList values = clause.Among ?? clause.Values;
            left = left is null ? values : new ValueList([.. left.Where(value => Meets(value, values))]);
            if (left.Count == 0)
            {
                return seen;
            }
        }

        return [];
    }

    // A member can match two different values: a value and one below it, or ranges that overlap.
    private static bool Meets(ValueView value, ValueList others) =>
        others.Find(value.Urn) is not null
        || value.Ancestors.Any(ancestor => others.Find(ancestor) is not null)
        || others.Any(other => other.IsBelow(value) || (others.HasRange && Overlap(value, other)));

    private static bool Overlap(ValueView left, ValueView right) =>
        left.Range is { } one && right.Range is { } other && one.Minimum <= other.Maximum && other.Minimum <= one.Maximum;
}
