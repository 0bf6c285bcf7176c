namespace AudienceTyped.Generator.Model;

/// <summary>A catalog as its list of facets: what stays the same when no facet comes or goes.</summary>
/// <param name="Name">The name.</param>
/// <param name="TypeName">The class that is generated.</param>
/// <param name="IsPublic">Who sees the class.</param>
/// <param name="FacetClass">The class after whose name a facet is written in code.</param>
/// <param name="Provenance">Where the rows come from.</param>
/// <param name="Members">The facets.</param>
internal sealed record CatalogListing(string Name, string TypeName, bool IsPublic, string FacetClass, Provenance Provenance, EquatableArray<string> Members)
{
    public static CatalogListing Of(CatalogModel catalog, bool isExtension, ExtensionDialect dialect) => new(
        catalog.Name,
        catalog.TypeName,
        !isExtension || catalog.IsPublic,
        isExtension ? dialect.OwnerName("Facet", catalog.IsPublic) : "Facet",
        catalog.Provenance,
        new([.. catalog.Facets.Select(static facet => facet.Member)]));
}
