using System.Globalization;
using System.Text;

namespace AudienceTyped.Emulation;

/// <summary>Text without case and accents, as a search compares it.</summary>
internal static class FoldedText
{
    public static string Fold(string text)
    {
        StringBuilder folded = new(text.Length);
        foreach (char character in text.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.NonSpacingMark)
            {
                folded.Append(char.ToLowerInvariant(character));
            }
        }

        return folded.ToString();
    }

    /// <summary>How well a name matches the beginning of words: 0 for the whole name, 1 for its beginning, 2 for that of a word; null for not at all.</summary>
    public static int? FindRank(string folded, string query)
    {
        if (folded == query)
        {
            return 0;
        }

        for (int index = folded.IndexOf(query, StringComparison.Ordinal); index >= 0; index = folded.IndexOf(query, index + 1, StringComparison.Ordinal))
        {
            if (index == 0 || !char.IsLetterOrDigit(folded[index - 1]))
            {
                return index == 0 ? 1 : 2;
            }
        }

        return null;
    }
}
