using AudienceTyped;

internal static class FilteredClauses
{
    public static AllOf Build(Func<AnyOf, bool> isWanted)
    {
        AnyOf[] clauses = [Facet.Titles.Is(Title.Director), Facet.Seniorities.Is(Seniority.Director)];
        return clauses.Where(isWanted).Aggregate(AllOf.Empty, (all, clause) => all & clause);
    }
}
