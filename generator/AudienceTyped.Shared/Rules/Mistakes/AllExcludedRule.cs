namespace AudienceTyped.Shared.Rules;

/// <summary>Everything that an any-of includes is also excluded.</summary>
internal sealed class AllExcludedRule : CriteriaRule
{
    public override string Id => "AUD2002";

    public override string Title => "The audience is always empty: all values of a clause are excluded";

    public override string MessageFormat =>
        "The audience is always empty: {0} included here and {1} excluded. Remove the exclusion, or include something else.";

    public override RuleSeverity Severity => RuleSeverity.Warning;

    public override CountMeaning CountMeaning => CountMeaning.Nobody;

    public override IEnumerable<RuleFinding> Check(CriteriaView criteria) =>
        criteria.Exclude.Facets.Count + criteria.Exclude.Open.Count > 0 ? Find(criteria) : [];

    private IEnumerable<RuleFinding> Find(CriteriaView criteria)
    {
        foreach (ClauseView clause in criteria.Include)
        {
            if (FindCovering(clause, criteria.Exclude) is { } covering)
            {
                string[] open = [.. clause.Open.Concat(clause.Facets.SelectMany(static facet => facet.Open)).Select(static part => part.Text)];
                yield return Find(
                    clause,
                    [.. clause.Facets, .. criteria.Exclude.Facets.Where(facet => facet.Values.Any(covering.Contains))],
                    Enumeration.IsOrAre(clause.Facets.SelectMany(NamedValues).Select(static value => value.Text).Concat(open)),
                    Enumeration.IsOrAre(covering.Select(static value => value.Text).Concat(open)));
            }
        }
    }

    /// <summary>Whether everything in a clause is excluded.</summary>
    public static bool LeavesNothing(ClauseView clause, ClauseView exclude) => FindCovering(clause, exclude) is not null;

    // What is excluded for each value; null as soon as nothing is. Unknown exclusions can only remove more members.
    private static List<ValueView>? FindCovering(ClauseView clause, ClauseView exclude)
    {
        if (!(clause.IsComplete || clause.IsCompleteButOpen)
            || clause.Facets.Count + clause.Open.Count == 0
            || !clause.Open.All(exclude.Open.Contains))
        {
            return null;
        }

        List<ValueView> covering = [];
        foreach (FacetView facet in clause.Facets)
        {
            if (exclude.Find(facet.Facet.Name) is not { } excluded || FindToCover(facet, excluded) is not { } values)
            {
                return null;
            }

            foreach (ValueView value in values)
            {
                if (excluded.FindCovering(value) is not { } cover)
                {
                    return null;
                }

                covering.Add(cover);
            }
        }

        return covering;
    }

    // What must be excluded; null where that is not known. What is not known, and excluded by the same name, is.
    private static ValueList? FindToCover(FacetView facet, FacetView excluded) =>
        facet.IsCompleteButOpen && facet.Open.Count > 0 && !facet.Values.HasDefault && facet.Open.All(excluded.Open.Contains) ? facet.Values : facet.Among;

    private static ValueList NamedValues(FacetView facet) => facet.Among ?? facet.Values;
}
