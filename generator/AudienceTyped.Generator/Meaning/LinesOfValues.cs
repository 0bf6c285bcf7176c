using Microsoft.CodeAnalysis.Text;

namespace AudienceTyped.Generator.Meaning;

/// <summary>The lines on which values end, and which of them are the only ones of their type there: of several it is not known which a comment names.</summary>
internal sealed class LinesOfValues
{
    private readonly List<WrittenValue> _values;
    private readonly TextLine[] _lines;
    private readonly Dictionary<(int Line, EntityMeanings Type), int> _counts;

    public LinesOfValues(List<WrittenValue> values, SourceText text)
    {
        _values = values;
        _lines = new TextLine[values.Count];
        _counts = new(values.Count);
        for (int index = 0; index < _lines.Length; index++)
        {
            int end = values[index].Node.Span.End;
            _lines[index] = index > 0 && IsOn(_lines[index - 1], end) ? _lines[index - 1] : text.Lines.GetLineFromPosition(end);
            (int, EntityMeanings) place = (_lines[index].LineNumber, values[index].Type);
            _counts[place] = _counts.TryGetValue(place, out int count) ? count + 1 : 1;
        }
    }

    /// <summary>The line of a value.</summary>
    public TextLine this[int index] => _lines[index];

    /// <summary>Whether no other value of its type ends on the line.</summary>
    public bool IsAlone(int index) => _counts[(_lines[index].LineNumber, _values[index].Type)] == 1;

    // Most values follow another on its line, and to find the line of a position takes a search.
    private static bool IsOn(TextLine line, int position) => position >= line.Start && position <= line.End;
}
