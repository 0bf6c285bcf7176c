namespace AudienceTyped.Generator.Model;

/// <summary>A catalog as its list of facets: what stays the same when no facet comes or goes.</summary>
internal sealed record CatalogListing(string Name, string TypeName, Provenance Provenance, EquatableArray<string> Members)
{
    public static CatalogListing Of(CatalogModel catalog) =>
        new(catalog.Name, catalog.TypeName, catalog.Provenance, new([.. catalog.Facets.Select(static facet => facet.Member)]));
}
