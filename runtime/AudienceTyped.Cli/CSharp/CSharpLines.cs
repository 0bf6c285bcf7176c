using System.Text;

namespace AudienceTyped.Cli;

/// <summary>Lines of C#, each with a comment at its end or none. What is put after them goes before the comment of the last.</summary>
internal sealed class CSharpLines
{
    private const string Indent = "    ";

    private readonly List<(int Depth, string Text, string? Comment)> _lines = [];

    /// <summary>One line.</summary>
    public CSharpLines(string text, string? comment = null) => _lines.Add((0, text, comment));

    private CSharpLines()
    {
    }

    /// <summary>The only line, if it has no comment; otherwise null.</summary>
    public string? Alone => _lines is [{ Comment: null, Text: var text }] ? text : null;

    /// <summary>The lines of several, one after the other.</summary>
    public static CSharpLines Concat(params IEnumerable<CSharpLines> parts)
    {
        CSharpLines all = new();
        foreach (CSharpLines part in parts)
        {
            all._lines.AddRange(part._lines);
        }

        return all;
    }

    /// <summary>The lines with a text before the first.</summary>
    public CSharpLines Before(string text) => Change(0, line => (line.Depth, text + line.Text, line.Comment));

    /// <summary>The lines with a text after the last.</summary>
    public CSharpLines After(string text) => Change(_lines.Count - 1, line => (line.Depth, line.Text + text, line.Comment));

    /// <summary>The lines one step further to the right.</summary>
    public CSharpLines Indented()
    {
        CSharpLines indented = new();
        indented._lines.AddRange(_lines.Select(static line => (line.Depth + 1, line.Text, line.Comment)));
        return indented;
    }

    /// <summary>The lines but the first one step further to the right.</summary>
    public CSharpLines Hanging()
    {
        CSharpLines hanging = Indented();
        hanging._lines[0] = _lines[0];
        return hanging;
    }

    /// <summary>The text, with a line break after each line.</summary>
    public override string ToString()
    {
        StringBuilder text = new();
        foreach ((int depth, string line, string? comment) in _lines)
        {
            text.Insert(text.Length, line.Length > 0 ? Indent : "", line.Length > 0 ? depth : 0).Append(line);
            text.Append(comment is null ? "" : " // ").Append(comment).Append('\n');
        }

        return text.ToString();
    }

    private CSharpLines Change(int index, Func<(int Depth, string Text, string? Comment), (int Depth, string Text, string? Comment)> change)
    {
        CSharpLines changed = new();
        changed._lines.AddRange(_lines);
        changed._lines[index] = change(_lines[index]);
        return changed;
    }
}
