using AudienceTyped.Generator.Urns;
using Microsoft.CodeAnalysis.Text;

namespace AudienceTyped.Generator.Notation;

/// <summary>A URN in the text of criteria.</summary>
/// <param name="Urn">The URN.</param>
/// <param name="Span">Where it is written in the text.</param>
internal sealed record UrnInText(UrnText Urn, TextSpan Span);
