using System.Text;

namespace AudienceTyped.Generator.Emission;

/// <summary>Text of a definition file inside a documentation comment.</summary>
internal static class XmlText
{
    /// <summary>The text with markup escaped. What would end the line of the comment, or is not XML, becomes a space.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        for (int index = 0; index < text.Length; index++)
        {
            char character = text[index];
            bool isPair = char.IsHighSurrogate(character) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]);
            switch (character)
            {
                case '&':
                    escaped.Append("&amp;");
                    break;
                case '<':
                    escaped.Append("&lt;");
                    break;
                case '>':
                    escaped.Append("&gt;");
                    break;
                case var _ when isPair:
                    escaped.Append(character).Append(text[++index]);
                    break;
                case '\u2028' or '\u2029' or '\uFFFE' or '\uFFFF':
                case var _ when char.IsControl(character) || char.IsSurrogate(character):
                    escaped.Append(' ');
                    break;
                default:
                    escaped.Append(character);
                    break;
            }
        }

        return escaped.ToString();
    }

    /// <summary>The text as a sentence: with a full stop, if it has no end of its own.</summary>
    public static string Sentence(string text) =>
        Escape(text) + (text.Length > 0 && text[text.Length - 1] is '.' or '!' or '?' ? "" : ".");
}
