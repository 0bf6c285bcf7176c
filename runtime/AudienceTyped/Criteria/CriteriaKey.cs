using System.Security.Cryptography;
using System.Text;

namespace AudienceTyped;

/// <summary>The canonical key: a digest of the normal form, with clauses and facets in order.</summary>
internal static class CriteriaKey
{
    public static string Of(TargetingCriteria criteria)
    {
        List<string> clauses = [];
        foreach (Clause clause in criteria.Include.ClauseSet.Clauses)
        {
            clauses.Add(Canonical(clause));
        }

        clauses.Sort(StringComparer.Ordinal);

        // A URN has no line breaks and spaces, so no two criteria share a text. Each clause ends with a line break, so that an empty one counts.
        string text = $"{string.Concat(clauses.Select(static clause => clause + '\n'))}\n{Canonical(criteria.Exclude.Clause)}";
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }

    private static string Canonical(Clause clause)
    {
        FacetValues[] facets = clause.Facets.ToArray();
        Array.Sort(facets, static (left, right) => left.Facet.Urn.CompareTo(right.Facet.Urn));
        StringBuilder text = new();
        foreach (FacetValues values in facets)
        {
            text.Append(values.Facet.Urn.ToString());
            foreach (Urn urn in values.Span)
            {
                text.Append(' ').Append(urn.ToString());
            }

            text.Append('\t');
        }

        return text.ToString();
    }
}
