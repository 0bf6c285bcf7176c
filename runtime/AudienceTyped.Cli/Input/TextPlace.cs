namespace AudienceTyped.Cli;

/// <summary>A place of a text, shown as its line with a caret under it.</summary>
internal static class TextPlace
{
    private const string Indent = "  ";

    // With the indent and two ellipses it fits into 80 columns.
    private const int LongestExcerpt = 72;

    /// <summary>The line and the caret, each on a line of its own.</summary>
    public static string Show(string text, int offset)
    {
        offset = Math.Clamp(offset, 0, text.Length);
        int start = offset == 0 ? 0 : text.LastIndexOf('\n', offset - 1) + 1;
        int end = text.IndexOf('\n', offset);
        end = end < 0 ? text.Length : end;
        int first = Math.Max(start, Math.Min(offset - (LongestExcerpt / 2), end - LongestExcerpt));
        int last = Math.Min(end, first + LongestExcerpt);
        string before = (first > start ? "…" : "") + Plain(text.AsSpan(first, offset - first));
        return $"{Indent}{before}{Plain(text.AsSpan(offset, last - offset))}{(last < end ? "…" : "")}\n{Indent}{new string(' ', before.Length)}^";
    }

    // One column a character, so that the caret is under its place.
    private static string Plain(ReadOnlySpan<char> text)
    {
        char[] plain = text.ToArray();
        for (int index = 0; index < plain.Length; index++)
        {
            plain[index] = plain[index] == '\t' ? ' ' : VisibleText.IsHidden(plain[index]) || char.IsSurrogate(plain[index]) ? '\uFFFD' : plain[index];
        }

        return new string(plain);
    }
}
