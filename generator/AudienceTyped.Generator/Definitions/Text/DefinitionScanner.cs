using Microsoft.CodeAnalysis.Text;

namespace AudienceTyped.Generator.Definitions.Text;

/// <summary>
/// Cuts the text of a definition file into lines, and loses nothing: the byte order mark and the lines with their endings are the text.
/// A line ends with LF or CRLF only, while an editor, and <see cref="SourceText.Lines"/>, also end it at U+0085, U+2028 and U+2029.
/// </summary>
internal static class DefinitionScanner
{
    private const char ByteOrderMark = '\uFEFF';

    /// <summary>The lines from first to last. After a line feed at the end of the text there is no further line.</summary>
    public static IEnumerable<DefinitionLine> ReadLines(string text)
    {
        for (int start = FindStart(text); start < text.Length;)
        {
            DefinitionLine line = ReadLine(text, start);
            yield return line;
            start = line.SpanWithEnding.End;
        }
    }

    /// <summary>The line that has a position.</summary>
    public static DefinitionLine ReadLineAt(string text, int position)
    {
        int start = position == 0 ? 0 : text.LastIndexOf('\n', position - 1) + 1;
        return ReadLine(text, start == 0 ? FindStart(text) : start);
    }

    /// <summary>How an added line ends: as the first line does.</summary>
    public static string FindEnding(string text) => ReadLine(text, FindStart(text)).Ending == "\r\n" ? "\r\n" : "\n";

    /// <summary>Whether a line can follow at the end of the text without a line ending before it.</summary>
    public static bool EndsLine(string text) => text.Length == FindStart(text) || text[text.Length - 1] == '\n';

    /// <summary>Where the first line begins: after the byte order mark, if there is one.</summary>
    public static int FindStart(string text) => text.Length > 0 && text[0] == ByteOrderMark ? 1 : 0;

    private static DefinitionLine ReadLine(string text, int start)
    {
        int lineFeed = text.IndexOf('\n', start);
        int end = lineFeed < 0 ? text.Length : lineFeed;
        int next = lineFeed < 0 ? text.Length : lineFeed + 1;
        if (end > start && text[end - 1] == '\r')
        {
            end--;
        }

        return new DefinitionLine(text, TextSpan.FromBounds(start, end), next);
    }
}
