using AudienceTyped.Generator.Definitions.Entities;
using AudienceTyped.Generator.Definitions.Text;
using AudienceTyped.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace AudienceTyped.Definitions.Documents;

/// <summary>A <c>.urns.tsv</c> file line by line, so that all of it but the cells that change is written back as it was.</summary>
internal sealed class DefinitionDocument
{
    private readonly List<object> _lines = [];
    private readonly List<DefinitionRow> _rows = [];
    private readonly string _lineEnd;

    private DefinitionDocument(EntityTypeModel entityType, string text)
    {
        EntityType = entityType;
        _lineEnd = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        string[] lines = text.Split('\n');
        int count = lines[^1].Length == 0 ? lines.Length - 1 : lines.Length;
        foreach (string line in lines.Take(count).Select(static line => line.TrimEnd('\r')))
        {
            string content = line.TrimStart('\uFEFF').Trim(' ', '\t');
            if (content.Length == 0 || content[0] == '#')
            {
                _lines.Add(line);
            }
            else
            {
                Add(DefinitionRow.Read(line));
            }
        }
    }

    public EntityTypeModel EntityType { get; }

    public IReadOnlyList<DefinitionRow> Rows => _rows;

    /// <exception cref="RefusedInputException">The generator would leave a row or the whole file out.</exception>
    public static DefinitionDocument Read(string text, CancellationToken cancellationToken)
    {
        EntityFileReading reading = EntityFileParser.Parse(SourceText.From(text), cancellationToken);
        DefinitionProblem? error = reading.Problems.FirstOrDefault(static problem => problem.Descriptor.DefaultSeverity == DiagnosticSeverity.Error);
        if (error is not null)
        {
            Diagnostic diagnostic = error.ToDiagnostic("", SourceText.From(text));
            int line = diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1;
            throw new RefusedInputException($"line {line}: {diagnostic.Id}: {diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}");
        }

        return new DefinitionDocument(reading.Model!, text);
    }

    /// <summary>Puts a row at the end.</summary>
    public void Add(DefinitionRow row)
    {
        _lines.Add(row);
        _rows.Add(row);
    }

    public override string ToString() => string.Concat(_lines.Select(line => line + _lineEnd));
}
