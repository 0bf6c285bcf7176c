namespace AudienceTyped.Generator.Catalogs;

/// <summary>A value of a catalog as the attribute of its type has it.</summary>
internal sealed record CatalogValue(string Id, string Member, string Name, string? ParentId, IReadOnlyList<string> AlsoCalled, bool IsRetired, string? ReplacedById);
