namespace PersonaService;

/// <summary>A persona, as a marketing team writes it.</summary>
internal sealed record Persona(string[]? Locations, string[]? Skills, string[]? Industries, string[]? WithoutSeniorities);
