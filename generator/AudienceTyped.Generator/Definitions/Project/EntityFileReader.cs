using System.Runtime.CompilerServices;
using AudienceTyped.Generator.Definitions.Entities;
using AudienceTyped.Generator.Model;
using Microsoft.CodeAnalysis.Text;

namespace AudienceTyped.Generator.Definitions.Project;

/// <summary>
/// The text of a <c>.urns.tsv</c> file as it was read, kept as long as the text. Generator and analyzer are given the same text, so it is read
/// once for both, and again only when the references change its entity type.
/// </summary>
internal sealed class EntityFileReader
{
    private static readonly ConditionalWeakTable<SourceText, EntityFileReader> _ofTexts = new();

    private readonly SourceText _text;
    private readonly Lazy<string?> _entityTypeName;
    private LastReading? _last;

    private EntityFileReader(SourceText text)
    {
        _text = text;
        _entityTypeName = new(() => EntityTypeMention.Find(text));
    }

    /// <summary>The entity type that the file is about, or null.</summary>
    public string? EntityTypeName => _entityTypeName.Value;

    public static EntityFileReader Of(SourceText text) => _ofTexts.GetValue(text, static key => new EntityFileReader(key));

    /// <summary>What is in the file.</summary>
    /// <param name="referenced">The type of another assembly that it adds to; null for none.</param>
    /// <param name="cancellationToken">Stops the reading; nothing is kept then.</param>
    public EntityFileReading Read(ReferencedEntityType? referenced, CancellationToken cancellationToken)
    {
        LastReading? last = Volatile.Read(ref _last);
        if (last is null || last.Referenced != referenced)
        {
            last = new LastReading(referenced, EntityFileParser.Parse(_text, cancellationToken, referenced));
            Volatile.Write(ref _last, last);
        }

        return last.Reading;
    }

    private sealed record LastReading(ReferencedEntityType? Referenced, EntityFileReading Reading);
}
