using System.Globalization;
using System.Text;

namespace AudienceTyped.Cli;

/// <summary>Text of others for a terminal: what would move the cursor, change colours or turn the direction is shown as its escape.</summary>
internal static class VisibleText
{
    /// <summary>One line: line breaks are escaped too.</summary>
    public static string OfLine(string text) => Escape(text, keepsLines: false);

    /// <summary>Several lines.</summary>
    public static string OfLines(string text) => Escape(text, keepsLines: true);

    /// <summary>Whether a character has to be shown as its escape; half of a surrogate pair is told by its neighbour.</summary>
    public static bool IsHidden(char character) => char.GetUnicodeCategory(character)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    private static string Escape(string text, bool keepsLines)
    {
        StringBuilder? shown = null;
        for (int index = 0; index < text.Length; index++)
        {
            char character = text[index];
            bool isPair = index + 1 < text.Length && char.IsSurrogatePair(character, text[index + 1]);
            if (isPair && !IsHiddenPair(text, index))
            {
                shown?.Append(character).Append(text[++index]);
                index += shown is null ? 1 : 0;
            }
            else if ((keepsLines && character == '\n') || !(IsHidden(character) || char.IsSurrogate(character)))
            {
                shown?.Append(character);
            }
            else
            {
                shown ??= new StringBuilder(text, 0, index, text.Length + 16);
                shown.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}");
            }
        }

        return shown?.ToString() ?? text;
    }

    // The tags of plane 14 are invisible.
    private static bool IsHiddenPair(string text, int index) =>
        CharUnicodeInfo.GetUnicodeCategory(text, index) is UnicodeCategory.Format or UnicodeCategory.OtherNotAssigned;
}
