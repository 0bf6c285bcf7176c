namespace AudienceTyped.Shared.Rules;

/// <summary>Values are AND-ed in a facet of which a member has one, and no value is in all of the clauses.</summary>
internal sealed class DisjointValuesRule : CriteriaRule
{
    public override string Id => "AUD2001";

    public override string Title => "The audience is always empty: a member has one value of the facet";

    public override string MessageFormat => "The audience is always empty: a member has one value of {0} at most, and no value is in each of the {1} clauses that are AND-ed. Join the values with '|' or IsAnyOf for members with any of them.";

    public override RuleSeverity Severity => RuleSeverity.Warning;

    public override CountMeaning CountMeaning => CountMeaning.Nobody;

    public override IEnumerable<RuleFinding> Check(CriteriaView criteria)
    {
        IEnumerable<FacetView> alone = criteria.Include
            .Where(static clause => clause.IsComplete && clause.Facets.Count == 1)
            .Select(static clause => clause.Facets[0])
            .Where(static facet => facet.Facet.IsSingleValued && facet.IsWhollyKnown);
        foreach (IGrouping<string, FacetView> group in alone.OrderBy(static facet => facet.Order).GroupBy(static facet => facet.Facet.Name))
        {
            if (FindEmptied(group) is { Count: > 0 } clauses)
            {
                FacetView last = clauses[clauses.Count - 1];
                yield return Find(last, clauses, last.Facet.Text, clauses.Count.ToString(System.Globalization.CultureInfo.InvariantCulture));
            }
        }
    }

    // The clauses up to the one after which no value is left; none where one is.
    private static List<FacetView> FindEmptied(IEnumerable<FacetView> clauses)
    {
        List<FacetView> seen = [];
        IReadOnlyList<ValueView>? left = null;
        foreach (FacetView clause in clauses)
        {
            seen.Add(clause);
            left = left is null ? clause.Values : [.. left.Where(value => clause.Values.Any(other => Meet(value, other)))];
            if (left.Count == 0)
            {
                return seen;
            }
        }

        return [];
    }

    // Of what is not the same value a member may still have both: one below the other, or ranges that overlap.
    private static bool Meet(ValueView left, ValueView right) =>
        left.Urn == right.Urn || left.IsBelow(right) || right.IsBelow(left) || (left.Range is { } one && right.Range is { } other && one.Minimum <= other.Maximum && other.Minimum <= one.Maximum);
}
