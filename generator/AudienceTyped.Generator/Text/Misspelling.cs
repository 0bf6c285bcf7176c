using AudienceTyped.Shared.Text;

namespace AudienceTyped.Generator.Text;

/// <summary>Tells a misspelled word from another word.</summary>
internal static class Misspelling
{
    // Two letters of a short word make another one.
    private const int ShortWord = 4;
    private const int LongWord = 8;

    /// <summary>Whether a word is probably another, misspelled: a letter more, less or exchanged, or two in a long word. Numbers must be the same.</summary>
    public static bool IsOf(string word, string right)
    {
        string upper = word.ToUpperInvariant();
        string upperRight = right.ToUpperInvariant();
        int length = Math.Min(word.Length, right.Length);
        int maximum = length < ShortWord ? 0 : length < LongWord ? 1 : 2;
        return DigitsOf(word) == DigitsOf(right)
            && (EditDistance.Between(upper, upperRight, maximum) <= maximum || (maximum > 0 && AreSwapped(upper, upperRight)));
    }

    private static bool AreSwapped(string word, string right)
    {
        if (word.Length != right.Length)
        {
            return false;
        }

        int index = 0;
        while (index < word.Length && word[index] == right[index])
        {
            index++;
        }

        return index + 1 < word.Length
            && word[index] == right[index + 1]
            && word[index + 1] == right[index]
            && string.CompareOrdinal(word, index + 2, right, index + 2, word.Length) == 0;
    }

    private static string DigitsOf(string word) => string.Concat(word.Where(char.IsDigit));
}
