namespace AudienceTyped.Generator.Model;

/// <summary>What the references of a project have of the names in its files. It is small, because it is computed at each keystroke.</summary>
/// <param name="EntityTypes">The entity types that the files name and that exist.</param>
/// <param name="Facets">The facets of a referenced catalog; null where there is none, or no file has facets.</param>
internal sealed record ReferencedCatalog(EquatableArray<ReferencedEntityType> EntityTypes, ReferencedFacets? Facets)
{
    public ReferencedEntityType? FindExternal(string? entityType) =>
        EntityTypes.FirstOrDefault(type => type.IsExternal && type.Name == entityType);
}
