using AudienceTyped.Generator.Model;
using Microsoft.CodeAnalysis.Text;

namespace AudienceTyped.Generator.Emission;

/// <summary>Writes the facets that a project adds to those of a referenced catalog.</summary>
internal static class FacetExtensionEmitter
{
    public static SourceText Emit(FacetSet set, ExtensionDialect dialect)
    {
        var writer = new SourceWriter();
        (CatalogModel Catalog, FacetModel Facet)[] facets = [.. set.Catalogs.SelectMany(static catalog => catalog.Facets.Items.Select(facet => (catalog, facet)))];
        writer
            .Header()
            .Open("namespace AudienceTyped")
            .Line("/// <summary>Facets that this project adds to <see cref=\"global::AudienceTyped.Facet\"/>.</summary>")
            .Line(EntityTypeEmitter.GeneratedCode);
        CatalogAttributes.Write(writer, set);
        writer.Open($"{(set.IsPublic ? "public" : "internal")} static class {dialect.ClassName("Facet", set.IsPublic)}");
        FacetEmitter.WriteCatalogRules(writer, set);
        foreach ((_, FacetModel facet) in facets)
        {
            FacetEmitter.WriteField(writer, facet);
        }

        if (dialect.HasExtensionMembers)
        {
            writer.Open("extension(global::AudienceTyped.Facet)");
        }

        foreach ((CatalogModel catalog, FacetModel facet) in facets)
        {
            FacetEmitter.WriteProperty(writer, catalog, facet, FacetEmitter.HasCatalogRules(set));
        }

        if (dialect.HasExtensionMembers)
        {
            writer.Close();
        }

        return writer.Close().Close().ToSourceText();
    }
}
