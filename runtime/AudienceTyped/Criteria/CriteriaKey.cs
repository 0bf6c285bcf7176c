using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace AudienceTyped;

/// <summary>The canonical key: a digest of the normal form, with clauses and facets in order.</summary>
internal static class CriteriaKey
{
    public static string Of(TargetingCriteria criteria)
    {
        StringBuilder text = new();
        ReadOnlySpan<Clause> clauses = criteria.Include.ClauseSet.Clauses;
        string[] canonical = new string[clauses.Length];
        for (int index = 0; index < clauses.Length; index++)
        {
            Append(text, clauses[index]);
            canonical[index] = text.ToString();
            text.Clear();
        }

        Array.Sort(canonical, StringComparer.Ordinal);

        // A URN has no line breaks and spaces, so no two criteria share a text. Each clause ends with a line break, so that an empty one counts.
        foreach (string clause in canonical)
        {
            text.Append(clause).Append('\n');
        }

        text.Append('\n');
        Append(text, criteria.Exclude.Clause);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    private static void Append(StringBuilder text, Clause clause)
    {
        FacetValues[] facets = clause.Facets.ToArray();
        Array.Sort(facets, static (left, right) => left.Facet.Urn.CompareTo(right.Facet.Urn));
        foreach (FacetValues values in facets)
        {
            Append(text, values.Facet.Urn);
            foreach (Urn urn in values.Span)
            {
                text.Append(' ');
                Append(text, urn);
            }

            text.Append('\t');
        }
    }

    // The text of the URN, without making it.
    private static void Append(StringBuilder text, Urn urn)
    {
        text.Append(urn.Namespace.Text);
        if (urn.Key.IsInteger)
        {
            text.Append(CultureInfo.InvariantCulture, $"{urn.Key.Integer}");
        }
        else
        {
            text.Append(urn.Key.ToString());
        }
    }
}
