namespace AudienceTyped.Generator.Model;

/// <summary>What the definition files name and references may have: entity types, and classes of catalogs.</summary>
internal sealed record CatalogMentions(EquatableArray<string> EntityTypes, EquatableArray<string> CatalogTypes);
