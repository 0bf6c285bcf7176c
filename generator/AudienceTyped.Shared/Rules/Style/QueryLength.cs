using AudienceTyped.Shared.Urns;

using static AudienceTyped.Shared.Wire.FinderQuery;

namespace AudienceTyped.Shared.Rules;

/// <summary>The length of the query for criteria, which the runtime writes with the same constants.</summary>
internal static class QueryLength
{
    private const string Unreserved = "-._~";

    /// <summary>The length of the query for criteria that are wholly known.</summary>
    public static int Of(CriteriaView criteria)
    {
        int length =
            Start.Length + IncludeStart.Length + ((criteria.Include.Count - 1) * NextClause.Length) + criteria.Include.Sum(GetLength) + IncludeEnd.Length + 1;
        return criteria.Exclude.Facets.Count == 0 ? length : length + ExcludeStart.Length + GetLength(criteria.Exclude) + ExcludeEnd.Length;
    }

    // Without the parenthesis that closes the last list: it is the first of what follows.
    private static int GetLength(ClauseView clause) =>
        ((clause.Facets.Count - 1) * NextFacet.Length) + clause.Facets.Sum(
            static facet => GetEncodedLength(FacetUrns.Of(facet.Facet.Name)) + ListStart.Length + GetLength(facet.Values));

    // Values are separated by commas.
    private static int GetLength(IReadOnlyList<ValueView> values) => values.Count - 1 + values.Sum(static value => GetEncodedLength(value.Urn));

    private static int GetEncodedLength(string text) => System.Text.Encoding.UTF8.GetBytes(text).Sum(static unit => IsUnreserved((char)unit) ? 1 : 3);

    private static bool IsUnreserved(char character) =>
        character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') || Unreserved.Contains(character);
}
