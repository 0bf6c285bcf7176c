using AudienceTyped.Generator.Diagnostics;
using AudienceTyped.Shared.Text;
using Microsoft.CodeAnalysis.Text;

namespace AudienceTyped.Generator.Definitions.Text;

/// <summary>Collects the comments <c># audience:ignore</c> of a file, line by line.</summary>
internal sealed class IgnoreCommentReader
{
    public const string Marker = "audience:ignore";

    private readonly HashSet<string> _ofFile = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<TextSpan>> _ofLines = new(StringComparer.Ordinal);
    private readonly List<string> _ofNextLine = [];
    private bool _isAtHead = true;

    /// <summary>Reads a comment, which mostly is about something else. Gives the problem of one that silences nothing.</summary>
    public DefinitionProblem? ReadComment(Cell line)
    {
        string text = line.Text.TrimStart('#', ' ', '\t');
        if (!text.StartsWith(Marker, StringComparison.Ordinal))
        {
            return null;
        }

        string[] ids = text.Substring(Marker.Length).Split([' ', '\t', ','], StringSplitOptions.RemoveEmptyEntries);
        string? unknown = ids.FirstOrDefault(static id => !DefinitionDiagnostics.All.Any(descriptor => descriptor.Id == id));
        if (ids.Length == 0 || unknown is not null)
        {
            return new DefinitionProblem(
                DefinitionDiagnostics.UnusableDirective,
                line.Span,
                " " + Marker,
                unknown is null ? "it names no diagnostic" : $"'{Excerpt.Of(unknown)}' is not a diagnostic of definition files",
                "Write one of their ids, as in # audience:ignore AUD0017",
                "");
        }

        if (_isAtHead)
        {
            _ofFile.UnionWith(ids);
        }
        else
        {
            _ofNextLine.AddRange(ids);
        }

        return null;
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

    public IgnoredDiagnostics ToIgnored() =>
        new(_ofFile, _ofLines.ToDictionary(static pair => pair.Key, static IReadOnlyList<TextSpan> (pair) => pair.Value, StringComparer.Ordinal));
}
