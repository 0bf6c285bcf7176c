using System.Text;
using AudienceTyped.Generator.Definitions.Entities;
using AudienceTyped.Generator.Definitions.Text;
using AudienceTyped.Generator.Model;
using Microsoft.CodeAnalysis.Text;

namespace AudienceTyped.Definitions.Documents;

/// <summary>A <c>.urns.tsv</c> file line by line, so that all of it but the cells that change is written back as it was.</summary>
internal sealed class DefinitionDocument
{
    private readonly string _text;
    private readonly List<(DefinitionLine Line, DefinitionRow? Row)> _lines = [];
    private readonly List<DefinitionRow> _added = [];
    private readonly List<DefinitionRow> _rows = [];

    private DefinitionDocument(EntityTypeModel entityType, string text)
    {
        EntityType = entityType;
        _text = text;
        foreach (DefinitionLine line in DefinitionScanner.ReadLines(text))
        {
            DefinitionRow? row = line.Kind == LineKind.Row ? DefinitionRow.Read(line) : null;
            _lines.Add((line, row));
            if (row is not null)
            {
                _rows.Add(row);
            }
        }
    }

    public EntityTypeModel EntityType { get; }

    public IReadOnlyList<DefinitionRow> Rows => _rows;

    /// <summary>Reads a file.</summary>
    /// <param name="text">The text.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <param name="referenced">The type of a referenced catalog to which the file adds; null where it defines a type.</param>
    /// <exception cref="RefusedInputException">The generator would leave a row or the whole file out.</exception>
    public static DefinitionDocument Read(string text, CancellationToken cancellationToken, ReferencedEntityType? referenced = null)
    {
        var source = SourceText.From(text);
        EntityFileReading reading = EntityFileParser.Parse(source, cancellationToken, referenced);
        if (DefinitionErrors.FindFirst(reading.Problems, source) is { } error)
        {
            throw new RefusedInputException(error);
        }

        return new DefinitionDocument(reading.Model!, text);
    }

    /// <summary>Whether the file takes only some of its rows, so that one more could be left out.</summary>
    public bool HasSelection => _lines.Exists(static line => line.Line.Kind == LineKind.Directive && line.Line.ReadDirective().Word.Text == "only");

    /// <summary>Puts a row at the end.</summary>
    public void Add(DefinitionRow row)
    {
        _added.Add(row);
        _rows.Add(row);
    }

    /// <summary>Takes a row out again that was put at the end.</summary>
    public void Remove(DefinitionRow row)
    {
        _added.Remove(row);
        _rows.Remove(row);
    }

    public override string ToString()
    {
        string ending = DefinitionScanner.FindEnding(_text);
        var text = new StringBuilder(_text, 0, DefinitionScanner.FindStart(_text), _text.Length + (64 * _added.Count));
        foreach ((DefinitionLine line, DefinitionRow? row) in _lines)
        {
            text.Append(row?.ToString() ?? line.Content).Append(line.Ending);
        }

        if (_added.Count > 0 && !DefinitionScanner.EndsLine(_text))
        {
            text.Append(ending);
        }

        foreach (DefinitionRow row in _added)
        {
            text.Append(row).Append(ending);
        }

        return text.ToString();
    }
}
