namespace AudienceTyped.Generator.Model;

/// <summary>A value of an entity type, for the examples in the documentation of facets.</summary>
/// <param name="EntityType">The C# name of the type.</param>
/// <param name="Code">The value as it is written in code.</param>
internal sealed record ExampleValue(string EntityType, string Code);
