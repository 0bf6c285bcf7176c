using System.Text;

namespace AudienceTyped;

/// <summary>A piece of foreign text that is safe to show in a message: short, one line, nothing invisible.</summary>
internal static class Excerpt
{
    private const int UsualLength = 80;

    public static string Of(ReadOnlySpan<char> text, int maximumLength = UsualLength)
    {
        StringBuilder shown = new(Math.Min(text.Length, maximumLength) + 1);
        foreach (char character in text.Length > maximumLength ? text[..maximumLength] : text)
        {
            bool isVisible = !char.IsControl(character) && !char.IsSurrogate(character)
                && char.GetUnicodeCategory(character) is not (System.Globalization.UnicodeCategory.Format
                    or System.Globalization.UnicodeCategory.LineSeparator or System.Globalization.UnicodeCategory.ParagraphSeparator);
            shown.Append(isVisible ? character : '\uFFFD');
        }

        return text.Length > maximumLength ? shown.Append('…').ToString() : shown.ToString();
    }
}
