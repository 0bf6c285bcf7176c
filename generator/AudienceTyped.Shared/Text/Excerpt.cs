using System.Globalization;
using System.Text;

namespace AudienceTyped.Shared.Text;

/// <summary>A piece of user text that is safe to show in a message: short, on one line, without invisible characters.</summary>
internal static class Excerpt
{
    private const int UsualLength = 80;

    public static string Of(ReadOnlySpan<char> text, int maximumLength = UsualLength)
    {
        // A cut between the halves of a surrogate pair would leave an invalid character.
        int length = Math.Min(text.Length, maximumLength);
        length -= length < text.Length && length > 0 && char.IsHighSurrogate(text[length - 1]) ? 1 : 0;
        StringBuilder shown = new(length + 1);
        for (int index = 0; index < length; index++)
        {
            if (index + 1 < length && char.IsSurrogatePair(text[index], text[index + 1]))
            {
                shown.Append(text[index]).Append(text[++index]);
            }
            else
            {
                shown.Append(IsVisible(text[index]) ? text[index] : '\uFFFD');
            }
        }

        return length < text.Length ? shown.Append('…').ToString() : shown.ToString();
    }

    private static bool IsVisible(char character) => !char.IsControl(character) && !char.IsSurrogate(character)
        && CharUnicodeInfo.GetUnicodeCategory(character) is not (UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
