using AudienceTyped.Shared.Urns;

using static AudienceTyped.Shared.Wire.FinderQuery;

namespace AudienceTyped.Shared.Rules;

/// <summary>The length of the query for criteria, which the runtime writes with the same constants.</summary>
internal static class QueryLength
{
    /// <summary>The length of the query for criteria that are wholly known.</summary>
    public static int Of(CriteriaView criteria)
    {
        int length =
            Start.Length + IncludeStart.Length + ((criteria.Include.Count - 1) * NextClause.Length) + criteria.Include.Sum(GetLength) + IncludeEnd.Length + 1;
        return criteria.Exclude.Facets.Count == 0 ? length : length + ExcludeStart.Length + GetLength(criteria.Exclude) + ExcludeEnd.Length;
    }

    // Values are separated by commas. Without the parenthesis that closes the last list: it is the first of what follows.
    private static int GetLength(ClauseView clause) =>
        ((clause.Facets.Count - 1) * NextFacet.Length) + clause.Facets.Sum(
            static facet => QueryEncoding.LengthOf(FacetUrns.Of(facet.Facet.Name)) + ListStart.Length + (facet.Values.Count - 1) + facet.Values.EncodedLength);
}
