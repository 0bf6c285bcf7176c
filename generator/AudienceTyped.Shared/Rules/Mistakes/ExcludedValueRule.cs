namespace AudienceTyped.Shared.Rules;

/// <summary>A value is included and excluded, while other values of its clause remain.</summary>
internal sealed class ExcludedValueRule : CriteriaRule
{
    public override string Id => "AUD2018";

    public override string Title => "The value is included and excluded";

    public override string MessageFormat => "Including {0} adds nobody: {1} excluded. Remove it, or remove the exclusion.";

    public override RuleSeverity Severity => RuleSeverity.Warning;

    public override bool IsAboutWrittenValue => true;

    public override bool IsAboutValueInPlace => true;

    public override IEnumerable<RuleFinding> Check(CriteriaView criteria) => criteria.Exclude.Facets.Count > 0 ? Find(criteria) : [];

    private IEnumerable<RuleFinding> Find(CriteriaView criteria)
    {
        foreach (ClauseView clause in criteria.Include)
        {
            if (!HasExcluded(clause, criteria.Exclude))
            {
                continue;
            }

            (FacetView Facet, FacetView Excluded, ValueView Value, ValueView Cover)[] excluded = [.. Find(clause, criteria.Exclude)];

            // A clause of which nothing remains is told as a whole.
            if (AllExcludedRule.LeavesNothing(clause, criteria.Exclude))
            {
                continue;
            }

            foreach ((FacetView facet, FacetView other, ValueView value, ValueView cover) in excluded)
            {
                string because = value.Urn == cover.Urn ? "it is also" : $"{cover.Text}, which contains it, is";

                // A program that takes both from data may mean it: all values of a list without some.
                yield return Find(value, [facet, other], value.Text, because) with { Severity = criteria.IsCode ? Severity : RuleSeverity.Info };
            }
        }
    }

    private static bool HasExcluded(ClauseView clause, ClauseView exclude)
    {
        foreach (FacetView facet in clause.Facets)
        {
            if (exclude.Find(facet.Facet.Name) is not null)
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<(FacetView Facet, FacetView Excluded, ValueView Value, ValueView Cover)> Find(ClauseView clause, ClauseView exclude) =>
        from facet in clause.Facets
        let excluded = exclude.Find(facet.Facet.Name)
        where excluded is not null
        from value in facet.Values
        where !value.IsDefault
        let cover = excluded.FindCovering(value)
        where cover is not null
        select (facet, excluded, value, cover);
}
