namespace AudienceTyped.Generator.Model;

/// <summary>The facets that a referenced catalog has already, and the classes of that name that the project's catalogs would have.</summary>
internal sealed record ReferencedFacets(string AssemblyName, EquatableArray<string> Members, EquatableArray<string> Names, EquatableArray<string> CatalogTypes);
