namespace AudienceTyped.Generator.Notation;

/// <summary>A facet in the text of criteria, with its values in written order.</summary>
internal sealed record FacetInText(UrnInText Facet, IReadOnlyList<UrnInText> Values);
