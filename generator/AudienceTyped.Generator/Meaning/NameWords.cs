using System.Text;
using AudienceTyped.Shared.Text;

namespace AudienceTyped.Generator.Meaning;

/// <summary>Splits a name, in any spelling (<c>unitedStates</c>, <c>UNITED_STATES</c>, <c>United States</c>), into the words to compare.</summary>
internal static class NameWords
{
    private static readonly HashSet<string> _small = new(StringComparer.Ordinal) { "a", "an", "and", "at", "for", "from", "in", "of", "on", "or", "the", "to" };

    /// <summary>
    /// The words in one spelling: in the singular, without articles and prepositions. <see cref="TypeWords"/> adds what means the same
    /// for the values of a type.
    /// </summary>
    public static string[] Of(string name)
    {
        List<string> words = Split(name);
        Normalize(words);
        return [.. words];
    }

    /// <summary>What is equal for equal names: where the words are cut does not matter, but between two numbers.</summary>
    public static string KeyOf(IReadOnlyList<string> words)
    {
        StringBuilder key = new();
        foreach (string word in words)
        {
            key.Append(key.Length > 0 && char.IsDigit(key[key.Length - 1]) && char.IsDigit(word[0]) ? "_" : "").Append(word);
        }

        return key.ToString();
    }

    /// <summary>The words as they are written, folded.</summary>
    public static List<string> Split(string name)
    {
        // Most names are ASCII, and need no decomposing.
        bool isAscii = name.All(static character => character < 128);
        string text = isAscii ? name : FoldedCharacters.Decompose(name);
        WordCollector words = new();
        char last = '\0';
        for (int index = 0; index < text.Length; index++)
        {
            char character = text[index];
            if (FoldedCharacters.IsApostrophe(character) || FoldedCharacters.IsLeftOut(character))
            {
                continue;
            }

            char next = index + 1 < text.Length ? text[index + 1] : '\0';
            if (!char.IsLetterOrDigit(character))
            {
                string spelled = Spell(character, last, next, words.Length);
                bool isThousand = character == ',' && char.IsDigit(last) && char.IsDigit(next);
                if (spelled.Length == 0 && !isThousand)
                {
                    words.End();
                }

                words.Append(spelled);
                last = isThousand ? last : character;
                continue;
            }

            if (words.Length > 0 && IsBoundary(last, character, text, index))
            {
                words.End();
            }

            if (character < 128)
            {
                words.Append(character is >= 'A' and <= 'Z' ? (char)(character | ' ') : character);
            }
            else
            {
                words.Append(Fold(character));
            }

            last = character;
        }

        words.End();
        return words.Words;
    }

    private static bool IsBoundary(char last, char character, string text, int index)
    {
        if (char.IsDigit(last) != char.IsDigit(character) && char.IsLetterOrDigit(last))
        {
            return true;
        }

        if (char.IsLower(last) && char.IsUpper(character))
        {
            return true;
        }

        // The last capital of an acronym begins the next word (HTMLPage), unless it ends in a plural (CEOs).
        return char.IsUpper(last) && char.IsUpper(character) && index + 1 < text.Length && char.IsLower(text[index + 1])
            && !(text[index + 1] == 's' && (index + 2 >= text.Length || !char.IsLower(text[index + 2])));
    }

    // C++, C#, F#, .NET
    private static string Spell(char character, char last, char next, int length) => character switch
    {
        '+' when length == 1 && next == '+' => "plusplus",
        '#' when length == 1 => "sharp",
        '.' when length == 0 && next is 'N' or 'n' && !char.IsLetterOrDigit(last) => "dot",
        _ => "",
    };

    private static string Fold(char character) => (FoldedCharacters.FindPlainLetters(character) ?? character.ToString()).ToLowerInvariant();

    private static void Normalize(List<string> words)
    {
        if (words.Exists(static word => !_small.Contains(word)))
        {
            words.RemoveAll(_small.Contains);
        }

        for (int index = 0; index < words.Count; index++)
        {
            words[index] = Singular(words[index]);
        }
    }

    private static string Singular(string word)
    {
        if (word.Length < 4 || word[word.Length - 1] != 's' || word.EndsWith("ss", StringComparison.Ordinal) || word.EndsWith("us", StringComparison.Ordinal))
        {
            return word;
        }

        return word.EndsWith("ies", StringComparison.Ordinal) && word.Length > 4
            ? word.Substring(0, word.Length - 3) + "y"
            : word.Substring(0, word.Length - 1);
    }
}
