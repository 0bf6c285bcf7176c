using AudienceTyped.Catalogs;
using AudienceTyped.Restli;

namespace AudienceTyped;

/// <summary>
/// Criteria as the value of the query parameter <c>targetingCriteria</c>. Facets and namespaces are encoded beforehand
/// and the length is known before the first character, so that the text itself is all that is allocated.
/// </summary>
internal static class CriteriaRestliWriter
{
    private const string Start = "(include:(and:List(";
    private const string ClauseStart = "(or:(";
    private const string ClauseEnd = "))";
    private const string IncludeEnd = "))";
    private const string ExcludeStart = ",exclude:(or:(";
    private const string ExcludeEnd = "))";
    private const string ValuesStart = ":List(";

    // '(' ',' and ')' of a range, each as three characters.
    private const int RangeStructureLength = 9;

    public static string Write(TargetingCriteria criteria)
    {
        criteria.RequireSendable();
        return string.Create(GetLength(criteria), criteria, static (destination, written) =>
        {
            RestliSpanWriter writer = new(destination);
            Write(ref writer, written);
        });
    }

    public static int GetLength(TargetingCriteria criteria)
    {
        ReadOnlySpan<Clause> clauses = criteria.Include.ClauseSet.Clauses;
        int length = Start.Length + IncludeEnd.Length + 1 + (clauses.Length - 1);
        foreach (Clause clause in clauses)
        {
            length += ClauseStart.Length + GetLength(clause) + ClauseEnd.Length;
        }

        return criteria.Exclude.IsEmpty ? length : length + ExcludeStart.Length + GetLength(criteria.Exclude.Clause) + ExcludeEnd.Length;
    }

    public static void Write(ref RestliSpanWriter writer, TargetingCriteria criteria)
    {
        writer.WriteEncoded(Start);
        ReadOnlySpan<Clause> clauses = criteria.Include.ClauseSet.Clauses;
        for (int index = 0; index < clauses.Length; index++)
        {
            if (index > 0)
            {
                writer.Write(',');
            }

            writer.WriteEncoded(ClauseStart);
            Write(ref writer, clauses[index]);
            writer.WriteEncoded(ClauseEnd);
        }

        writer.WriteEncoded(IncludeEnd);
        if (!criteria.Exclude.IsEmpty)
        {
            writer.WriteEncoded(ExcludeStart);
            Write(ref writer, criteria.Exclude.Clause);
            writer.WriteEncoded(ExcludeEnd);
        }

        writer.Write(')');
    }

    private static int GetLength(Clause clause)
    {
        int length = clause.Facets.Length - 1;
        foreach (FacetValues values in clause.Facets)
        {
            length += values.Facet.Encoded.Length + ValuesStart.Length + values.EncodedLength + 1;
        }

        return length;
    }

    /// <summary>The length of the values with the commas between them.</summary>
    internal static int GetLength(ReadOnlySpan<Urn> values)
    {
        int length = values.Length - 1;
        foreach (Urn value in values)
        {
            UrnKey key = value.Key;
            length += value.Namespace.Encoded.Length;
            length += key.IsInteger ? DecimalDigits.Count(key.Integer)
                : key.IsRange ? RangeStructureLength + DecimalDigits.Count(key.Minimum) + DecimalDigits.Count(key.Maximum)
                : RestliEscape.GetEscapedLength(key.Text);
        }

        return length;
    }

    private static void Write(ref RestliSpanWriter writer, Clause clause)
    {
        for (int index = 0; index < clause.Facets.Length; index++)
        {
            if (index > 0)
            {
                writer.Write(',');
            }

            FacetValues values = clause.Facets[index];
            writer.WriteEncoded(values.Facet.Encoded);
            writer.WriteEncoded(ValuesStart);
            Write(ref writer, values.Span);
            writer.Write(')');
        }
    }

    private static void Write(ref RestliSpanWriter writer, ReadOnlySpan<Urn> values)
    {
        for (int index = 0; index < values.Length; index++)
        {
            ref readonly Urn value = ref values[index];
            if (index == 0)
            {
                writer.WriteEncoded(value.Namespace.Encoded);
            }
            else
            {
                writer.WriteEncoded(value.Namespace.EncodedAfterComma);
            }

            UrnKey key = value.Key;
            if (key.IsInteger)
            {
                writer.WriteNumber(key.Integer);
            }
            else if (key.IsRange)
            {
                writer.WriteEncoded("%28");
                writer.WriteNumber(key.Minimum);
                writer.WriteEncoded("%2C");
                writer.WriteNumber(key.Maximum);
                writer.WriteEncoded("%29");
            }
            else
            {
                writer.WriteEscaped(key.Text);
            }
        }
    }
}
