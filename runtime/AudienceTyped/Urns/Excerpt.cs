using System.Text;

namespace AudienceTyped;

/// <summary>A piece of foreign text that is safe to show in a message: short, one line, nothing invisible.</summary>
internal static class Excerpt
{
    private const int MaximumLength = 80;

    public static string Of(ReadOnlySpan<char> text)
    {
        StringBuilder shown = new(MaximumLength + 1);
        foreach (char character in text.Length > MaximumLength ? text[..MaximumLength] : text)
        {
            bool isVisible = !char.IsControl(character) && !char.IsSurrogate(character)
                && char.GetUnicodeCategory(character) is not (System.Globalization.UnicodeCategory.Format
                    or System.Globalization.UnicodeCategory.LineSeparator or System.Globalization.UnicodeCategory.ParagraphSeparator);
            shown.Append(isVisible ? character : '\uFFFD');
        }

        return text.Length > MaximumLength ? shown.Append('…').ToString() : shown.ToString();
    }
}
