namespace AudienceTyped.Cli;

/// <summary>A facet that code has by name.</summary>
/// <param name="Text">How it is written: <c>Facet.Skills</c>.</param>
/// <param name="EntityTypes">The entity types whose values it accepts.</param>
internal sealed record CSharpFacet(string Text, IReadOnlyList<CSharpType> EntityTypes);
