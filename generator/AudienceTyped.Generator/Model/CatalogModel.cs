namespace AudienceTyped.Generator.Model;

/// <summary>What a <c>.facets.tsv</c> file defines: facets in the order of the file, and the rules about them.</summary>
internal sealed record CatalogModel(string Name, Provenance Provenance, EquatableArray<FacetModel> Facets, EquatableArray<FacetRule> Rules)
{
    public string TypeName => Name + "Catalog";
}
