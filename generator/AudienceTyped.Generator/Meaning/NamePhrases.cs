using AudienceTyped.Generator.Catalogs;

namespace AudienceTyped.Generator.Meaning;

/// <summary>The phrases within the name of a value: "Director" in "Managing Director", which as a whole has a short form of its own.</summary>
internal static class NamePhrases
{
    private const int MostWords = 8;

    /// <summary>Whether a phrase within a name of the value has these words.</summary>
    public static bool Contain(CatalogValue value, string[] words, TypeWords type)
    {
        string wanted = NameWords.KeyOf(words);
        return wanted.Length > 1 && value.AlsoCalled.Prepend(value.Name).Any(name => Of(name).Any(phrase => NameWords.KeyOf(type.Of(phrase)) == wanted));
    }

    // A phrase ends where a written word ends: SQL is in PostgreSQL, and Java is not in JavaScript.
    private static IEnumerable<string> Of(string name)
    {
        string[] written = name.Split([' ', ',', '/', '(', ')', '-', '&'], StringSplitOptions.RemoveEmptyEntries);
        if (written.Length > MostWords)
        {
            yield break;
        }

        for (int last = 0; last < written.Length; last++)
        {
            List<string> parts = NameWords.Split(written[last]);
            for (int part = 1; part < parts.Count; part++)
            {
                yield return string.Join(" ", parts.Skip(part));
            }

            for (int first = last; first >= 0; first--)
            {
                if (last - first + 1 < written.Length)
                {
                    yield return string.Join(" ", written.Skip(first).Take(last - first + 1));
                }
            }
        }
    }
}
