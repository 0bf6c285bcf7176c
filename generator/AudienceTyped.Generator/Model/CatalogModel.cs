namespace AudienceTyped.Generator.Model;

/// <summary>What a <c>.facets.tsv</c> file defines: facets in the order of the file, and the rules about them.</summary>
internal sealed record CatalogModel(string Name, Provenance Provenance, EquatableArray<FacetModel> Facets, EquatableArray<FacetRule> Rules)
{
    /// <summary>Who sees the facets, where they are added to those of another assembly.</summary>
    public bool IsPublic { get; init; }

    public string TypeName => Name + "Catalog";
}
