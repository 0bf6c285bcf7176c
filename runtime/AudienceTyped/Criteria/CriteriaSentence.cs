using System.Text;

namespace AudienceTyped;

/// <summary>Criteria as an English sentence, with the names of the catalogs.</summary>
internal static class CriteriaSentence
{
    // The sentence shortens a longer list; the texts that are sent are never shortened.
    private const int MaximumValues = 10;

    // The place of the values in the phrase of a facet.
    private const string ValuesPlace = "{values}";

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
        string phrase = values.Facet.Definition.Phrase ?? $"whose {SplitWords(name)} {(name.EndsWith('s') ? "include" : "is")} {ValuesPlace}";
        int place = phrase.IndexOf(ValuesPlace, StringComparison.Ordinal);
        if (place < 0)
        {
            (phrase, place) = (phrase + " " + ValuesPlace, phrase.Length + 1);
        }

        sentence.Append(phrase.AsSpan(0, place));
        AppendValues(sentence, values.Span);
        sentence.Append(phrase.AsSpan(place + ValuesPlace.Length));
    }

    private static void AppendValues(StringBuilder sentence, ReadOnlySpan<Urn> values)
    {
        ReadOnlySpan<Urn> shown = values.Length > MaximumValues ? values[..MaximumValues] : values;
        for (int index = 0; index < shown.Length; index++)
        {
            bool isLast = index == values.Length - 1;
            sentence.Append(index == 0 ? "" : isLast ? " or " : ", ").Append(Show(shown[index]));
        }

        if (values.Length > shown.Length)
        {
            sentence.Append(" or one of ").Append(values.Length - shown.Length).Append(" more");
        }
    }

    // A name with a comma or an "or" is quoted, so that it is not read as two names.
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
