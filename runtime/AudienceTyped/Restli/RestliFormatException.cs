using System.Globalization;

namespace AudienceTyped;

/// <summary>A text is not a Rest.li value; the message shows the offset, the reason and the text around it.</summary>
public sealed class RestliFormatException : FormatException
{
    private const int LongestExcerpt = 40;

    internal RestliFormatException(RestliSyntaxError error, string text)
        : base($"This is not a Rest.li 2.0 value {error}. The text there: {ExcerptOf(text, error.Offset)}")
    {
        Offset = error.Offset;
        Reason = error.Reason;
    }

    /// <summary>The 0-based index of the character in the text; the text's length where something is missing at its end.</summary>
    public int Offset { get; }

    /// <summary>What was found, what was expected, and how to write it.</summary>
    public string Reason { get; }

    // Short, because a whole query may be megabytes long and may name a customer's audience.
    private static string ExcerptOf(string text, int offset)
    {
        if (text.Length <= LongestExcerpt)
        {
            return Visible(text);
        }

        const int Around = LongestExcerpt - 2;
        int start = Math.Clamp(offset - (Around / 2), 0, text.Length - Around);
        int end = start + Around;
        return (start > 0 ? "…" : "") + Visible(text[start..end]) + (end < text.Length ? "…" : "");
    }

    // A line break from the text must not start a line of a log, nor half a pair spoil its encoding.
    private static string Visible(string excerpt) => string.Create(excerpt.Length, excerpt, static (destination, source) =>
    {
        for (int index = 0; index < source.Length; index++)
        {
            bool isLone = char.IsSurrogate(source[index])
                && !(index + 1 < source.Length && char.IsSurrogatePair(source[index], source[index + 1]))
                && !(index > 0 && char.IsSurrogatePair(source[index - 1], source[index]));
            bool isBreak = char.GetUnicodeCategory(source[index])
                is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
            destination[index] = isLone || isBreak ? '\uFFFD' : source[index];
        }
    });
}
