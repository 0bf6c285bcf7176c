using Microsoft.CodeAnalysis.Text;

namespace AudienceTyped.CodeFixes.Definitions;

/// <summary>A line as the parser sees it: it ends with LF or CRLF only, while for an editor U+2028 and others end it too.</summary>
internal readonly record struct DefinitionLine(string Content, TextSpan SpanWithEnd)
{
    public bool IsDirective => Content.TrimStart(' ', '\t').StartsWith("#", StringComparison.Ordinal);

    public static DefinitionLine At(SourceText source, int position)
    {
        string text = source.ToString();
        int start = position == 0 ? 0 : text.LastIndexOf('\n', position - 1) + 1;
        if (start == 0 && text.Length > 0 && text[0] == '\uFEFF')
        {
            start = 1;
        }

        int lineFeed = text.IndexOf('\n', position);
        int end = lineFeed < 0 ? text.Length : lineFeed + 1;
        return new DefinitionLine(text.Substring(start, end - start).TrimEnd('\r', '\n'), TextSpan.FromBounds(start, end));
    }

    /// <summary>How the lines of a text end: as the first does.</summary>
    public static string FindEnd(SourceText source)
    {
        string text = source.ToString();
        int lineFeed = text.IndexOf('\n');
        return lineFeed > 0 && text[lineFeed - 1] == '\r' ? "\r\n" : "\n";
    }
}
