namespace AudienceTyped.Generator.Model;

/// <summary>What the class that registers the catalog of a project lists.</summary>
/// <param name="TypeName">The name of the class.</param>
/// <param name="EntityTypes">The entity types that the project defines or adds to, in the order of their files.</param>
/// <param name="Listings">The names of the classes that list facets.</param>
internal sealed record CatalogRegistration(string TypeName, EquatableArray<RegisteredEntityType> EntityTypes, EquatableArray<string> Listings)
{
    public bool IsEmpty => EntityTypes.Count == 0 && Listings.Count == 0;
}

/// <summary>An entity type that a project defines or adds to.</summary>
/// <param name="UrnEntityType">The entity type of the URNs.</param>
/// <param name="Name">The name of the type.</param>
/// <param name="ExtensionClass">The class with the values that are added; null if the project defines the type.</param>
internal sealed record RegisteredEntityType(string UrnEntityType, string Name, string? ExtensionClass);
