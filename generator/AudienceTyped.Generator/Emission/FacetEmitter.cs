using AudienceTyped.Generator.Model;
using AudienceTyped.Generator.Text;
using Microsoft.CodeAnalysis.Text;

namespace AudienceTyped.Generator.Emission;

/// <summary>Writes the class with a property for each facet.</summary>
internal static class FacetEmitter
{
    public static SourceText Emit(FacetSet set)
    {
        var writer = new SourceWriter();
        writer
            .Header()
            .Open("namespace AudienceTyped")
            .Line("/// <summary>The facets to target by.</summary>")
            .Line(EntityTypeEmitter.GeneratedCode);
        CatalogAttributes.Write(writer, set);
        writer.Open("public static partial class Facet");
        WriteCatalogRules(writer, set);
        foreach (CatalogModel catalog in set.Catalogs)
        {
            foreach (FacetModel facet in catalog.Facets)
            {
                WriteField(writer, facet);
                WriteProperty(writer, catalog, facet, HasCatalogRules(set));
            }
        }

        return writer
            .Lines("""
                /// <summary>A facet that the catalog does not have, by its URN.</summary>
                /// <param name="urn">For example <c>urn:li:adTargetingFacet:skills</c>.</param>
                /// <exception cref="global::System.FormatException">The text is not the URN of a facet.</exception>
                public static global::AudienceTyped.CustomFacet Custom(string urn) => new(urn);
                """)
            .Close()
            .Close()
            .ToSourceText();
    }

    public static void WriteField(SourceWriter writer, FacetModel facet) => writer.Line($"private static {TypeOf(facet)}? __{facet.Member};").Line();

    /// <summary>The rules of the catalogs as a whole, which all their facets share.</summary>
    public static void WriteCatalogRules(SourceWriter writer, FacetSet set)
    {
        if (HasCatalogRules(set))
        {
            string[] rules = [.. set.Catalogs.SelectMany(FacetRuleText.OfCatalog).Select(static rule => rule.ToText())];
            writer.Line($"private const string __CatalogRules = {Literals.Text(string.Join("\n", rules))};").Line();
        }
    }

    public static bool HasCatalogRules(FacetSet set) => set.Catalogs.SelectMany(FacetRuleText.OfCatalog).Any();

    public static void WriteProperty(SourceWriter writer, CatalogModel catalog, FacetModel facet, bool hasCatalogRules)
    {
        FacetDocumentation.Write(writer, catalog, facet);
        writer
            .Line($"public static {TypeOf(facet)} {Identifiers.Escape(facet.Member)} => __{facet.Member} ??= new(new global::AudienceTyped.Catalogs.FacetDefinition")
            .Open()
            .Line($"Name = {Literals.Text(facet.Name)},")
            .Line($"Member = {Literals.Text(facet.Member)},")
            .Line($"Sides = {string.Join(" | ", Sides(facet).Select(static side => $"global::AudienceTyped.Catalogs.FacetSides.{side}"))},")
            .Line($"IsSingleValued = {(facet.IsSingleValued ? "true" : "false")},")
            .Line($"IsHierarchical = {(facet.IsHierarchical ? "true" : "false")},")
            .Line($"Phrase = {(facet.Phrase is { } phrase ? Literals.Text(phrase) : "null")},")
            .Line($"Since = {(facet.Since is { } since ? Literals.Text(since) : "null")},")
            .Line($"Rules = {(FacetRuleText.Of(catalog, facet).Select(static rule => rule.ToText()).ToArray() is { Length: > 0 } rules ? Literals.Text(string.Join("\n", rules)) : "null")},")
            .Line($"CatalogRules = {(hasCatalogRules ? "__CatalogRules" : "null")},")
            .Close(");")
            .Line();
    }

    private static string TypeOf(FacetModel facet) =>
        $"global::AudienceTyped.Facet<{string.Join(", ", facet.EntityTypes.Select(EntityTypeEmitter.TypeName))}>";

    public static IEnumerable<string> Sides(FacetModel facet)
    {
        if (facet.MayInclude)
        {
            yield return "Include";
        }

        if (facet.MayExclude)
        {
            yield return "Exclude";
        }
    }
}
