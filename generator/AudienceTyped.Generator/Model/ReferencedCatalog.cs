namespace AudienceTyped.Generator.Model;

/// <summary>What the references of a project have of that which its files name: small, as it is asked for at each keystroke.</summary>
/// <param name="EntityTypes">The entity types that the files name and that exist.</param>
/// <param name="Facets">The facets of a referenced catalog; null where there is none, or no file has facets.</param>
internal sealed record ReferencedCatalog(EquatableArray<ReferencedEntityType> EntityTypes, ReferencedFacets? Facets)
{
    public ReferencedEntityType? FindExternal(string? entityType) =>
        EntityTypes.FirstOrDefault(type => type.IsExternal && type.Name == entityType);
}
