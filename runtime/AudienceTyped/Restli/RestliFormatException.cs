using System.Globalization;

namespace AudienceTyped;

/// <summary>
/// Thrown by <see cref="TargetingCriteria.ParseRestli(string)"/> if a text is not a Rest.li value. The message has the offset, the reason and the text around
/// it.
/// </summary>
/// <example>
/// <code>
/// try
/// {
///     TargetingCriteria.ParseRestli("(include:(and:List((or:(skills");
/// }
/// catch (RestliFormatException exception)
/// {
///     Console.WriteLine($"Character {exception.Offset}: {exception.Reason}");
/// }
/// </code>
/// </example>
public sealed class RestliFormatException : FormatException
{
    private const int LongestExcerpt = 40;

    internal RestliFormatException(RestliSyntaxError error, string text)
        : base($"This is not a Rest.li 2.0 value {error}. The text there: {ExcerptOf(text, error.Offset)}")
    {
        Offset = error.Offset;
        Reason = error.Reason;
    }

    /// <summary>The 0-based index of the character in the text; the length of the text if something is missing at its end.</summary>
    public int Offset { get; }

    /// <summary>What was found, what was expected, and how to write it.</summary>
    public string Reason { get; }

    // Short, because a query can be megabytes long and can name a customer's audience.
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

    // A line break from the text must not start a line in a log, and half of a surrogate pair must not spoil its encoding.
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
