using System.Globalization;
using System.Text;

namespace AudienceTyped.Generator.Emission;

/// <summary>Text of a definition file as a C# literal.</summary>
internal static class Literals
{
    /// <summary>A string literal of ASCII only, so that nothing in it can end it, or be read otherwise than it is.</summary>
    public static string Text(string text)
    {
        var literal = new StringBuilder(text.Length + 2).Append('"');
        for (int index = 0; index < text.Length; index++)
        {
            char character = text[index];
            if (char.IsHighSurrogate(character) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
            {
                literal.Append("\\U").Append(char.ConvertToUtf32(character, text[++index]).ToString("X8", CultureInfo.InvariantCulture));
            }
            else if (character is < ' ' or > '~')
            {
                literal.Append("\\u").Append(((int)character).ToString("X4", CultureInfo.InvariantCulture));
            }
            else
            {
                literal.Append(character is '"' or '\\' ? "\\" : "").Append(character);
            }
        }

        return literal.Append('"').ToString();
    }
}
