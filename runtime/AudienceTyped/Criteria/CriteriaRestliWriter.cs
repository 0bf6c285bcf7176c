using AudienceTyped.Restli;
using static AudienceTyped.Shared.Wire.FinderQuery;

namespace AudienceTyped;

/// <summary>
/// Criteria as the value of the query parameter <c>targetingCriteria</c>. Facets and namespaces are encoded beforehand
/// and the length is known before the first character, so that the text itself is all that is allocated.
/// </summary>
internal static class CriteriaRestliWriter
{
    /// <summary>Writes criteria.</summary>
    /// <param name="criteria">The criteria.</param>
    /// <param name="prefix">What is before them in the same text.</param>
    public static string Write(TargetingCriteria criteria, string prefix = "")
    {
        criteria.RequireSendable();
        return string.Create(prefix.Length + GetLength(criteria), (criteria, prefix), static (destination, written) =>
        {
            RestliSpanWriter writer = new(destination);
            writer.WriteEncoded(written.prefix);
            Write(ref writer, written.criteria);
        });
    }

    public static int GetLength(TargetingCriteria criteria)
    {
        ReadOnlySpan<Clause> clauses = criteria.Include.ClauseSet.Clauses;
        int length = IncludeStart.Length + ((clauses.Length - 1) * NextClause.Length) + IncludeEnd.Length + 1;
        foreach (Clause clause in clauses)
        {
            length += GetLength(clause);
        }

        return criteria.Exclude.IsEmpty ? length : length + ExcludeStart.Length + GetLength(criteria.Exclude.Clause) + ExcludeEnd.Length;
    }

    public static void Write(ref RestliSpanWriter writer, TargetingCriteria criteria)
    {
        ReadOnlySpan<Clause> clauses = criteria.Include.ClauseSet.Clauses;
        for (int index = 0; index < clauses.Length; index++)
        {
            writer.WriteEncoded(index == 0 ? IncludeStart : NextClause);
            Write(ref writer, clauses[index]);
        }

        writer.WriteEncoded(IncludeEnd);
        if (!criteria.Exclude.IsEmpty)
        {
            writer.WriteEncoded(ExcludeStart);
            Write(ref writer, criteria.Exclude.Clause);
            writer.WriteEncoded(ExcludeEnd);
        }

        writer.Write(End);
    }

    // Without the parenthesis that closes the last list: it is the first of what follows.
    private static int GetLength(Clause clause)
    {
        int length = (clause.Facets.Length - 1) * NextFacet.Length;
        foreach (FacetValues values in clause.Facets)
        {
            length += values.Facet.EncodedListStart.Length + values.EncodedLength;
        }

        return length;
    }

    private static void Write(ref RestliSpanWriter writer, Clause clause)
    {
        for (int index = 0; index < clause.Facets.Length; index++)
        {
            if (index > 0)
            {
                writer.WriteEncoded(NextFacet);
            }

            FacetValues values = clause.Facets[index];
            writer.WriteEncoded(values.Facet.EncodedListStart);
            writer.Advance(UrnListWriter.Write(values.Span, writer.Rest));
        }
    }
}
