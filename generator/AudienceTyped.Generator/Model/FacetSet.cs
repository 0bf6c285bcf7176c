namespace AudienceTyped.Generator.Model;

/// <summary>All catalogs of a project with the facets that can be generated.</summary>
internal sealed record FacetSet(EquatableArray<CatalogModel> Catalogs);
