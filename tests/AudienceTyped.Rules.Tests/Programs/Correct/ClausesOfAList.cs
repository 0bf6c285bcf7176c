using AudienceTyped;

internal static class ClausesOfAList
{
    public static AnyOf Build()
    {
        List<AnyOf> clauses = [Facet.Titles.Is(Title.Director), Facet.Seniorities.Is(Seniority.Director)];
        return clauses.Aggregate((any, clause) => any | clause);
    }

    public static AllOf Filled(IEnumerable<AnyOf> more)
    {
        List<AnyOf> clauses = [Facet.Titles.Is(Title.Director)];
        clauses.AddRange(more);
        clauses.RemoveAt(0);
        return clauses.Aggregate(AllOf.Empty, (all, clause) => all & clause) & Facet.Seniorities.Is(Seniority.Director);
    }
}
