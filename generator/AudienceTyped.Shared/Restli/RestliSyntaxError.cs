using System.Globalization;

namespace AudienceTyped.Shared.Restli;

/// <summary>Where and why a text is not a Rest.li value.</summary>
/// <param name="Offset">The 0-based index of the character in the text; the length of the text if something is missing at its end.</param>
/// <param name="Reason">What was found, what was expected, and how to write it.</param>
internal sealed record RestliSyntaxError(int Offset, string Reason)
{
    private const int LongestExcerpt = 40;

    /// <summary>The offset and the reason.</summary>
    public override string ToString() => $"at offset {Offset}: {Reason}";

    /// <summary>The same, with the text around it.</summary>
    public string Describe(string text) => $"This is not a Rest.li 2.0 value {this}." + (text.Length == 0 ? "" : $" The text there: {ExcerptOf(text, Offset)}");

    // Short, because a query can be megabytes long and can name a customer's audience.
    private static string ExcerptOf(string text, int offset)
    {
        if (text.Length <= LongestExcerpt)
        {
            return Visible(text);
        }

        const int Around = LongestExcerpt - 2;
        int start = Math.Max(0, Math.Min(offset - (Around / 2), text.Length - Around));
        int end = start + Around;
        return (start > 0 ? "…" : "") + Visible(text.Substring(start, Around)) + (end < text.Length ? "…" : "");
    }

    // A line break from the text must not start a line in a log, and half of a surrogate pair must not spoil its encoding.
    private static string Visible(string source)
    {
        char[] visible = source.ToCharArray();
        for (int index = 0; index < source.Length; index++)
        {
            bool isLone = char.IsSurrogate(source[index])
                && !(index + 1 < source.Length && char.IsSurrogatePair(source[index], source[index + 1]))
                && !(index > 0 && char.IsSurrogatePair(source[index - 1], source[index]));
            bool isBreak = char.GetUnicodeCategory(source[index])
                is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
            visible[index] = isLone || isBreak ? '\uFFFD' : source[index];
        }

        return new string(visible);
    }
}
