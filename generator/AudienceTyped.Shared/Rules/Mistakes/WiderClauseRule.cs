namespace AudienceTyped.Shared.Rules;

/// <summary>A clause is AND-ed with one whose values are all within its own: Germany AND Bavaria is Bavaria.</summary>
internal sealed class WiderClauseRule : CriteriaRule
{
    public override string Id => "AUD2016";

    public override string Title => "The clause contains another that it is AND-ed with";

    public override string MessageFormat =>
        "This clause changes nothing: it is AND-ed with {0}, which {1} within it. Remove it, or use '|' if you meant either of them.";

    public override RuleSeverity Severity => RuleSeverity.Warning;

    public override bool IsAboutSuperfluousPart => true;

    public override IEnumerable<RuleFinding> Check(CriteriaView criteria)
    {
        ClauseView[] narrow = criteria.Include.Count < 2 || criteria.Include.Count(HasPlace) < 2 ? []
            : [.. criteria.Include.Where(static clause => clause.Facets.Count > 0 && clause.Facets.All(IsPlace))];
        return narrow.Length == 0 ? [] : Find(criteria, narrow);
    }

    private IEnumerable<RuleFinding> Find(CriteriaView criteria, ClauseView[] narrow)
    {
        ILookup<string, ClauseView> byValue = criteria.Include
            .SelectMany(static clause => clause.Facets
                .Where(IsHierarchical)
                .SelectMany(facet => facet.Values.Select(value => (KeyOf(facet, value.Urn), clause))))
            .ToLookup(static entry => entry.Item1, static entry => entry.clause, StringComparer.Ordinal);
        HashSet<ClauseView> found = [];
        foreach (ClauseView clause in narrow)
        {
            // What contains the first value can contain all of them.
            FacetView facet = clause.Facets[0];
            foreach (ClauseView wider in facet.Values[0].Ancestors.Prepend(facet.Values[0].Urn).SelectMany(urn => byValue[KeyOf(facet, urn)]))
            {
                if (wider != clause && !wider.IsDistributed && IsWider(wider, clause) && found.Add(wider))
                {
                    string[] values = [.. clause.Facets.SelectMany(static part => part.Values).Select(static value => value.Text)];
                    yield return Find(wider, [clause, .. wider.Facets], Enumeration.And(values), values.Length == 1 ? "is" : "are");
                }
            }
        }
    }

    private static bool HasPlace(ClauseView clause)
    {
        foreach (FacetView facet in clause.Facets)
        {
            if (IsHierarchical(facet))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPlace(FacetView facet) => IsHierarchical(facet) && facet.IsWhollyKnown;

    private static bool IsHierarchical(FacetView facet) => facet.Facet.ParentCovers && facet.Values.Count > 0;

    private static string KeyOf(FacetView facet, string urn) => $"{facet.Facet.Name} {urn}";

    // Clauses with the same values are dropped as such.
    private static bool IsWider(ClauseView wider, ClauseView clause) =>
        clause.IsComplete
        && !clause.IsSubsetOf(wider)
        && clause.Facets.All(facet => wider.Find(facet.Facet.Name) is { } others && facet.Values.All(value => others.FindCovering(value) is not null));
}
