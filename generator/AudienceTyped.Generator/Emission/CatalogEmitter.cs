using AudienceTyped.Generator.Model;
using AudienceTyped.Generator.Text;
using Microsoft.CodeAnalysis.Text;

namespace AudienceTyped.Generator.Emission;

/// <summary>Writes the class that lists the facets of a catalog.</summary>
internal static class CatalogEmitter
{
    private const string Facet = "global::AudienceTyped.TargetingFacet";
    private const string List = $"global::System.Collections.Generic.IReadOnlyList<{Facet}>";

    public static SourceText Emit(CatalogListing catalog)
    {
        var writer = new SourceWriter();
        string source = catalog.Provenance.Text is { } text ? $" Source: {XmlText.Sentence(text)}" : "";
        writer
            .Header()
            .Open("namespace AudienceTyped")
            .Line($"/// <summary>The facets of the catalog {catalog.Name} as a whole.{source}</summary>")
            .Line(EntityTypeEmitter.GeneratedCode)
            .Open($"{(catalog.IsPublic ? "public" : "internal")} static partial class {catalog.TypeName}")
            .Line($"private static {List}? __facets;")
            .Line()
            .Line("/// <summary>All facets, in the order of the definition file.</summary>")
            .Line($"public static {List} Facets => __facets ??= global::System.Array.AsReadOnly(new {Facet}[]")
            .Open();
        foreach (string member in catalog.Members)
        {
            writer.Line($"global::AudienceTyped.{catalog.FacetClass}.{Identifiers.Escape(member)},");
        }

        return writer
            .Close(");")
            .Line()
            .Lines($$"""
                /// <summary>The name of a value of the facets, of whatever entity type it is.</summary>
                /// <param name="urn">For example that of an answer of LinkedIn.</param>
                /// <returns>Null if no entity type of the facets names the URN.</returns>
                /// <example>
                /// <code>
                /// string? name = {{catalog.TypeName}}.FindName(Urn.Parse("urn:li:skill:17"));
                /// </code>
                /// </example>
                public static string? FindName(global::AudienceTyped.Urn urn)
                {
                    foreach ({{Facet}} facet in Facets)
                    {
                        foreach (global::AudienceTyped.Catalogs.TargetingEntityType type in facet.EntityTypes)
                        {
                            if (type.FindName(urn) is { } name)
                            {
                                return name;
                            }
                        }
                    }

                    return null;
                }
                """)
            .Close()
            .Close()
            .ToSourceText();
    }
}
