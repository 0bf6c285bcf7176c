using AudienceTyped.Generator.Model;
using Microsoft.CodeAnalysis.Text;

namespace AudienceTyped.Generator.Emission;

/// <summary>Writes the facets that a project adds to those of a referenced catalog.</summary>
internal static class FacetExtensionEmitter
{
    public static SourceText Emit(FacetSet set, ExtensionDialect dialect)
    {
        var writer = new SourceWriter();
        IReadOnlyList<CatalogRules> catalogs = [.. set.Catalogs.Items.Select(static catalog => new CatalogRules(catalog))];
        (CatalogRules Catalog, FacetModel Facet)[] facets = [.. catalogs.SelectMany(static catalog => catalog.Facets.Select(facet => (catalog, facet)))];
        writer
            .Header()
            .Open("namespace AudienceTyped")
            .Line("/// <summary>Facets that this project adds to <see cref=\"global::AudienceTyped.Facet\"/>.</summary>")
            .Line(EntityTypeEmitter.GeneratedCode);
        CatalogAttributes.Write(writer, catalogs);
        writer.Open($"{(set.IsPublic ? "public" : "internal")} static class {dialect.ClassName("Facet", set.IsPublic)}");
        bool hasCatalogRules = FacetEmitter.WriteCatalogRules(writer, catalogs);
        foreach ((_, FacetModel facet) in facets)
        {
            FacetEmitter.WriteField(writer, facet);
        }

        if (dialect.HasExtensionMembers)
        {
            writer.Open("extension(global::AudienceTyped.Facet)");
        }

        foreach ((CatalogRules catalog, FacetModel facet) in facets)
        {
            FacetEmitter.WriteProperty(
                writer, catalog, facet, hasCatalogRules, FacetDocumentation.FindExample(set, facet, dialect.OwnerName("Facet", set.IsPublic)));
        }

        if (dialect.HasExtensionMembers)
        {
            writer.Close();
        }

        return writer.Close().Close().ToSourceText();
    }
}
