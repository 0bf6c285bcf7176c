using AudienceTyped.Generator.Definitions.Entities;
using AudienceTyped.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace AudienceTyped.Definitions.Projects;

/// <summary>A <c>.urns.tsv</c> file of a project, as the generator gets it.</summary>
internal sealed class ProjectFile : AdditionalText
{
    private readonly SourceText _source;

    public ProjectFile(string path, string text) => (Path, Text, _source) = (path, text, SourceText.From(text));

    /// <inheritdoc/>
    public override string Path { get; }

    public string Text { get; }

    /// <summary>The entity type that the file is about; null where it does not say.</summary>
    public string? TypeName => EntityTypeMention.Find(_source);

    /// <inheritdoc/>
    public override SourceText GetText(CancellationToken cancellationToken = default) => _source;

    /// <summary>What the generator reads.</summary>
    public EntityFileReading Read(ReferencedEntityType? referenced, CancellationToken cancellationToken) =>
        EntityFileParser.Parse(_source, int.MaxValue, cancellationToken, referenced);

    /// <summary>The number of the line at a place.</summary>
    public int LineOf(TextSpan span) => _source.Lines.GetLinePosition(span.Start).Line + 1;
}
