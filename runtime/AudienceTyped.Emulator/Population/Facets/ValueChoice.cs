using System.Globalization;
using System.Text;

namespace AudienceTyped.Emulation;

/// <summary>Values of a facet as a table of dependencies chooses them: by id, by a word of the name, or by a number.</summary>
internal sealed class ValueChoice
{
    private readonly Func<Urn, string, bool> _isChosen;

    private ValueChoice(Func<Urn, string, bool> isChosen) => _isChosen = isChosen;

    /// <summary>A choice.</summary>
    /// <param name="kind"><c>id</c>, <c>word</c>, <c>from</c> or <c>below</c>: the last two are about numbers, or lower bounds of ranges.</param>
    /// <param name="texts">Ids, words in lower case (several words are one after the other), or a number.</param>
    public static ValueChoice Parse(string kind, string texts) => kind switch
    {
        "id" => OfIds([.. SplitList(texts)]),
        "word" => OfWords([.. SplitList(texts).Select(static word => $" {word} ")]),
        "from" => new((value, _) => NumberOf(value) >= ToNumber(texts)),
        "below" => new((value, _) => NumberOf(value) < ToNumber(texts)),
        _ => throw new InvalidOperationException($"'{kind}' is no way to choose values."),
    };

    /// <summary>Whether a value is chosen.</summary>
    /// <param name="value">The value.</param>
    /// <param name="words">The words of its name.</param>
    public bool Has(Urn value, string words) => _isChosen(value, words);

    /// <summary>The words of a name in lower case, with a space before and after each.</summary>
    public static string WordsOf(string name)
    {
        StringBuilder words = new(" ");
        foreach (char character in name)
        {
            if (char.IsLetterOrDigit(character) || character is '+' or '#')
            {
                words.Append(char.ToLowerInvariant(character));
            }
            else if (words[^1] != ' ')
            {
                words.Append(' ');
            }
        }

        return words.Append(' ').ToString();
    }

    /// <summary>The parts between commas; a comma in parentheses is part of a range.</summary>
    public static IReadOnlyList<string> SplitList(string text)
    {
        List<string> parts = [];
        int start = 0;
        for (int index = 0; index <= text.Length; index++)
        {
            if (index == text.Length || (text[index] == ',' && text.LastIndexOf('(', index) <= text.LastIndexOf(')', index)))
            {
                parts.Add(text[start..index]);
                start = index + 1;
            }
        }

        return parts;
    }

    private static ValueChoice OfIds(HashSet<string> ids) => new((value, _) => ids.Contains(value.Key.ToString()));

    private static ValueChoice OfWords(string[] words) =>
        new((_, ofName) => Array.Exists(words, word => ofName.Contains(word, StringComparison.Ordinal)));

    private static long NumberOf(Urn value) => value.Key.IsRange ? value.Key.Minimum : value.Key.Integer;

    private static long ToNumber(string text) => long.Parse(text, CultureInfo.InvariantCulture);
}
