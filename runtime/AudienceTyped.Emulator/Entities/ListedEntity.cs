namespace AudienceTyped.Emulation;

/// <summary>A value as the service lists it, and its name as searches compare it.</summary>
internal sealed record ListedEntity(Urn Urn, string Name, string FoldedName, bool IsDead, string? VanityName = null);
