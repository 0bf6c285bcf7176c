using AudienceTyped.Generator.Definitions.Entities;
using AudienceTyped.Generator.Model;
using Microsoft.CodeAnalysis.Text;

namespace AudienceTyped.Generator.Analyzers.Definitions;

/// <summary>The text of a <c>.urns.tsv</c> file, parsed again only when the references change its entity type.</summary>
internal sealed class CachedEntityFile(SourceText text)
{
    private readonly Lazy<string?> _entityTypeName = new(() => EntityTypeMention.Find(text));
    private LastReading? _last;

    /// <summary>The entity type that the file is about.</summary>
    public string? EntityTypeName => _entityTypeName.Value;

    public EntityFileReading Read(ReferencedEntityType? referenced)
    {
        LastReading? last = _last;
        if (last is null || last.Referenced != referenced)
        {
            last = new LastReading(referenced, EntityFileParser.Parse(text, CancellationToken.None, referenced));
            _last = last;
        }

        return last.Reading;
    }

    private sealed record LastReading(ReferencedEntityType? Referenced, EntityFileReading Reading);
}
