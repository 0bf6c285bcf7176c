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
        IReadOnlyList<CatalogRules> catalogs = [.. set.Catalogs.Items.Select(static catalog => new CatalogRules(catalog))];
        CatalogAttributes.Write(writer, catalogs);
        writer.Open("public static partial class Facet");
        bool hasCatalogRules = WriteCatalogRules(writer, catalogs);
        foreach (CatalogRules catalog in catalogs)
        {
            foreach (FacetModel facet in catalog.Facets)
            {
                WriteField(writer, facet);
                WriteProperty(writer, catalog, facet, hasCatalogRules, FacetDocumentation.FindExample(set, facet, "Facet"));
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

    /// <summary>Writes the rules of the catalogs as a whole, which all their facets share, and returns whether there are any.</summary>
    public static bool WriteCatalogRules(SourceWriter writer, IReadOnlyList<CatalogRules> catalogs)
    {
        string[] rules = [.. catalogs.SelectMany(static catalog => catalog.OfCatalog).Select(static rule => rule.ToText())];
        if (rules.Length > 0)
        {
            writer.Line($"private const string __CatalogRules = {Literals.Text(string.Join("\n", rules))};").Line();
        }

        return rules.Length > 0;
    }

    public static void WriteProperty(SourceWriter writer, CatalogRules catalog, FacetModel facet, bool hasCatalogRules, string? example)
    {
        FacetDocumentation.Write(writer, catalog, facet, example);
        writer
            .Line(
                $"public static {TypeOf(facet)} {Identifiers.Escape(facet.Member)} => __{facet.Member} ??= new(new global::AudienceTyped.Catalogs.FacetDefinition")
            .Open()
            .Line($"Name = {Literals.Text(facet.Name)},")
            .Line($"Member = {Literals.Text(facet.Member)},")
            .Line($"Sides = {string.Join(" | ", Sides(facet).Select(static side => $"global::AudienceTyped.Catalogs.FacetSides.{side}"))},")
            .Line($"IsSingleValued = {(facet.IsSingleValued ? "true" : "false")},")
            .Line($"IsHierarchical = {(facet.IsHierarchical ? "true" : "false")},")
            .Line($"Finders = {FinderNames.TextOf(facet.Finders)},")
            .Line($"Phrase = {(facet.Phrase is { } phrase ? Literals.Text(phrase) : "null")},")
            .Line($"Since = {(facet.Since is { } since ? Literals.Text(since) : "null")},")
            .Line(
                $"Rules = {(catalog.Of(facet).Select(static rule => rule.ToText()).ToArray() is { Length: > 0 } rules
                    ? Literals.Text(string.Join("\n", rules))
                    : "null")},")
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
