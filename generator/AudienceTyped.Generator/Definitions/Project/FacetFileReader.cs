using System.Runtime.CompilerServices;
using AudienceTyped.Generator.Definitions.Facets;
using Microsoft.CodeAnalysis.Text;

namespace AudienceTyped.Generator.Definitions.Project;

/// <summary>The text of a <c>.facets.tsv</c> file as it was read, once for generator and analyzer.</summary>
internal sealed class FacetFileReader
{
    private static readonly ConditionalWeakTable<SourceText, FacetFileReader> _ofTexts = new();

    private FacetFileReading? _reading;

    /// <summary>What is in the file. Nothing is kept of a reading that is cancelled.</summary>
    public static FacetFileReading Read(SourceText text, CancellationToken cancellationToken)
    {
        FacetFileReader file = _ofTexts.GetOrCreateValue(text);
        FacetFileReading reading = Volatile.Read(ref file._reading) ?? FacetFileParser.Parse(text, cancellationToken);
        Volatile.Write(ref file._reading, reading);
        return reading;
    }
}
