using AudienceTyped.Generator.Diagnostics;
using AudienceTyped.Generator.Text;
using AudienceTyped.Shared.Text;
using Microsoft.CodeAnalysis.Text;

namespace AudienceTyped.Generator.Definitions.Text;

/// <summary>
/// What the author of a file does not want to be told: <c># audience:ignore AUD0017</c> above a row silences the id there,
/// and above the first line that is no comment in the whole file.
/// </summary>
internal sealed class IgnoredDiagnostics
{
    private const string Marker = "audience:ignore";

    private readonly HashSet<string> _ofFile = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<TextSpan>> _ofLines = new(StringComparer.Ordinal);
    private readonly List<string> _ofNextLine = [];
    private bool _isAtHead = true;

    /// <summary>The file that silences nothing.</summary>
    public static IgnoredDiagnostics None { get; } = new();

    public bool Contains(string id, TextSpan span) =>
        _ofFile.Contains(id)
        || (_ofLines.TryGetValue(id, out List<TextSpan>? lines) && FindLast(lines, span.Start) is { } line && span.Start <= line.End);

    /// <summary>Reads a comment, which mostly is about something else.</summary>
    public void ReadComment(Cell line, ProblemList problems)
    {
        string text = line.Text.TrimStart('#', ' ', '\t');
        if (!text.StartsWith(Marker, StringComparison.Ordinal))
        {
            return;
        }

        string[] ids = text.Substring(Marker.Length).Split([' ', '\t', ','], StringSplitOptions.RemoveEmptyEntries);
        string? unknown = ids.FirstOrDefault(static id => !DefinitionDiagnostics.All.Any(descriptor => descriptor.Id == id));
        if (ids.Length == 0 || unknown is not null)
        {
            problems.Add(
                DefinitionDiagnostics.UnusableDirective,
                line.Span,
                " " + Marker,
                unknown is null ? "it names no diagnostic" : $"'{Excerpt.Of(unknown)}' is not a diagnostic of definition files",
                "Write one of their ids, as in # audience:ignore AUD0017",
                "");
            return;
        }

        if (_isAtHead)
        {
            _ofFile.UnionWith(ids);
        }
        else
        {
            _ofNextLine.AddRange(ids);
        }
    }

    /// <summary>Takes notice of a row or directive: what was read above it is about it.</summary>
    public void ReadLine(TextSpan span)
    {
        _isAtHead = false;
        foreach (string id in _ofNextLine)
        {
            if (!_ofLines.TryGetValue(id, out List<TextSpan>? lines))
            {
                _ofLines.Add(id, lines = []);
            }

            lines.Add(span);
        }

        _ofNextLine.Clear();
    }

    // The lines are in the order of the file.
    private static TextSpan? FindLast(List<TextSpan> lines, int start)
    {
        int low = 0;
        int high = lines.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = lines[middle].Start <= start ? (middle + 1, high) : (low, middle);
        }

        return low == 0 ? null : lines[low - 1];
    }
}
