using AudienceTyped.Generator.Urns;
using AudienceTyped.Shared.Notation;
using AudienceTyped.Shared.Restli;
using Microsoft.CodeAnalysis.Text;

namespace AudienceTyped.Generator.Notation;

/// <summary>Reads the shape of criteria with the place of each URN.</summary>
/// <param name="notation">The notation of the text.</param>
/// <param name="start">Where in the text the criteria begin, from which their places count.</param>
/// <param name="allowsEmpty">Whether criteria that cannot be sent are read.</param>
internal sealed class CriteriaTextShapes(CriteriaNotation notation, int start, bool allowsEmpty)
    : CriteriaShapeReader<UrnInText, UrnInText, FacetInText>(notation, allowsEmpty)
{
    /// <inheritdoc/>
    protected override bool TryReadFacet(ParsedString key, out UrnInText facet)
    {
        bool isFacet = TryReadUrn(key, out facet, out _);
        return isFacet && UrnText.FindFacetProblem(key.Value) is null;
    }

    /// <inheritdoc/>
    protected override bool TryReadUrn(ParsedString text, out UrnInText urn, out string? problem)
    {
        UrnText? read = UrnText.Read(text.Value, out problem);
        urn = read is null ? null! : new UrnInText(read, new TextSpan(start + text.Start, text.Length));
        return read is not null;
    }

    /// <inheritdoc/>
    protected override FacetInText Join(UrnInText facet, UrnInText[] values) => new(facet, values);
}
