using AudienceTyped.Generator.Definitions.Entities;
using AudienceTyped.Generator.Definitions.Text;
using AudienceTyped.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace AudienceTyped.Definitions.Projects;

/// <summary>A <c>.urns.tsv</c> file of a project, as the generator gets it.</summary>
internal sealed class ProjectFile : AdditionalText
{
    private readonly SourceText _source;
    private readonly Lazy<string?> _typeName;
    private readonly Lazy<bool> _definesType;
    private LastReading? _last;

    public ProjectFile(string path, string text)
    {
        (Path, Text, _source) = (path, text, SourceText.From(text));
        _typeName = new(() => EntityTypeMention.Find(_source));
        _definesType = new(() => DefinitionScanner.ReadLines(text)
            .Any(static line => line.Kind == LineKind.Directive && line.ReadDirective().Word.Text == "entity"));
    }

    /// <inheritdoc/>
    public override string Path { get; }

    public string Text { get; }

    /// <summary>The entity type that the file is about; null where it does not say.</summary>
    public string? TypeName => _typeName.Value;

    private bool DefinesType => _definesType.Value;

    /// <inheritdoc/>
    public override SourceText GetText(CancellationToken cancellationToken = default) => _source;

    /// <summary>The type that the file adds to; null if it defines its type itself.</summary>
    public ReferencedEntityType? FindReferenced(ReferencedTypes referenced) => DefinesType ? null : referenced.Find(TypeName);

    /// <summary>What the generator reads, with all problems. It is kept for the type with which it was read.</summary>
    public EntityFileReading Read(ReferencedEntityType? referenced, CancellationToken cancellationToken)
    {
        if (_last is null || _last.Referenced != referenced)
        {
            _last = new LastReading(referenced, EntityFileParser.Parse(_source, int.MaxValue, cancellationToken, referenced));
        }

        return _last.Reading;
    }

    /// <summary>The number of the line at a place.</summary>
    public int LineOf(TextSpan span) => _source.Lines.GetLinePosition(span.Start).Line + 1;

    private sealed record LastReading(ReferencedEntityType? Referenced, EntityFileReading Reading);
}
