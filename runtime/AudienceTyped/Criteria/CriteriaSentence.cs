using System.Text;

namespace AudienceTyped;

/// <summary>Criteria as an English sentence, with the names that catalogs give.</summary>
internal static class CriteriaSentence
{
    // A list of more is cut in the sentence; the texts that are sent never are.
    private const int MaximumValues = 10;

    public static string Of(ClauseSet include, Clause exclude)
    {
        StringBuilder sentence = new(include.Count == 0 ? "All members" : "Members");
        for (int index = 0; index < include.Count; index++)
        {
            Clause clause = include.Clauses[index];
            if (clause.IsEmpty)
            {
                return "Nobody";
            }

            sentence.Append(index == 0 ? " " : " and ");
            Append(sentence, clause, include.Count > 1);
        }

        if (!exclude.IsEmpty)
        {
            sentence.Append(include.Count == 0 ? " except those " : ", except those ");
            Append(sentence, exclude, isOneOfMany: false);
        }

        return sentence.ToString();
    }

    public static string Phrase(FacetValues values)
    {
        StringBuilder phrase = new();
        Append(phrase, values);
        return phrase.ToString();
    }

    private static void Append(StringBuilder sentence, Clause clause, bool isOneOfMany)
    {
        bool isGrouped = isOneOfMany && clause.Facets.Length > 1;
        sentence.Append(isGrouped ? "(" : "");
        for (int index = 0; index < clause.Facets.Length; index++)
        {
            sentence.Append(index == 0 ? "" : " or ");
            Append(sentence, clause.Facets[index]);
        }

        sentence.Append(isGrouped ? ")" : "");
    }

    private static void Append(StringBuilder sentence, FacetValues values)
    {
        string name = values.Facet.Name;
        sentence.Append("whose ").Append(SplitWords(name)).Append(name.EndsWith('s') ? " include " : " is ");
        ReadOnlySpan<Urn> shown = values.Span.Length > MaximumValues ? values.Span[..MaximumValues] : values.Span;
        for (int index = 0; index < shown.Length; index++)
        {
            bool isLast = index == values.Span.Length - 1;
            sentence.Append(index == 0 ? "" : isLast ? " or " : ", ").Append(Show(shown[index]));
        }

        int left = values.Span.Length - shown.Length;
        if (left > 0)
        {
            sentence.Append(" or one of ").Append(left).Append(" more");
        }
    }

    // A name that holds a comma or an "or" is quoted, so that it is not read as two.
    private static string Show(Urn urn) => urn.Name is not { } name ? urn.ToString()
        : name.Contains(',', StringComparison.Ordinal) || name.Contains(" or ", StringComparison.Ordinal) ? $"\"{name}\"" : name;

    private static string SplitWords(string camelCase)
    {
        StringBuilder words = new(camelCase.Length + 4);
        foreach (char character in camelCase)
        {
            if (char.IsAsciiLetterUpper(character))
            {
                words.Append(' ').Append(char.ToLowerInvariant(character));
            }
            else
            {
                words.Append(character);
            }
        }

        return words.ToString();
    }
}
