using AudienceTyped.Generator.Catalogs;

using AudienceTyped.Generator.Model;
using AudienceTyped.Shared.Urns;

namespace AudienceTyped.Generator.Emission;

/// <summary>Writes what a project that references the catalog can read of it: one attribute a type, none a value.</summary>
internal static class CatalogAttributes
{
    public static void Write(SourceWriter writer, EntityTypeModel model)
    {
        (string Name, string[] Lines)[] named =
        [
            ("Sets", [.. model.Sets.Select(static set => CatalogText.WriteSet(set.Member, set.Ids))]),
            ("Renamed", [.. model.Renamed.Select(static renamed => CatalogText.WriteRenamed(renamed.Member, renamed.NewMember))]),
            ("Parts", [.. model.Parts.Select(static value => CatalogText.WriteParts(value.Id, value.PartIds))]),
            ("Words", [.. model.Words.Select(static words => CatalogText.Write(new CatalogWords(words.Kind, words.Words.Items)))]),
        ];
        named = [.. named.Where(static argument => argument.Lines.Length > 0)];
        string facts = (model.IsComplete ? ", IsComplete = true" : "") + (model.IdShape is { } shape ? $", IdShape = {Literals.Text(shape)}" : "");
        WriteTable(
            writer,
            $"[global::AudienceTyped.Catalogs.CatalogEntityType({Literals.Text(model.UrnEntityType)}, global::AudienceTyped.Catalogs.EntityIdForm.{model.IdForm}, ",
            model.Values.Select(static value => CatalogText.Write(AsListed(value))),
            named.Length == 0 ? facts + ")]" : facts + ",");
        for (int index = 0; index < named.Length; index++)
        {
            WriteTable(writer, $"    {named[index].Name} = ", named[index].Lines, index == named.Length - 1 ? ")]" : ",");
        }
    }

    public static void Write(SourceWriter writer, IReadOnlyList<CatalogRules> catalogs)
    {
        WriteTable(
            writer,
            "[global::AudienceTyped.Catalogs.CatalogFacets(",
            catalogs.SelectMany(static catalog => catalog.Facets).Select(static facet => CatalogText.Write(AsListed(facet))),
            ",");
        IEnumerable<string> ofCatalogs = catalogs.SelectMany(static catalog => catalog.OfCatalog).Select(static rule => CatalogText.WriteRule("", rule));
        IEnumerable<string> ofFacets = catalogs.SelectMany(
            static catalog => catalog.Facets.SelectMany(facet => catalog.Of(facet).Select(rule => CatalogText.WriteRule(facet.Name, rule))));
        WriteTable(writer, "    ", ofCatalogs.Concat(ofFacets), ")]");
    }

    private static CatalogValue AsListed(EntityValue value) => new(
        value.Id, value.Member, value.Name, value.ParentId, value.AlsoCalled.Items, value.IsRetired, value.ReplacedById);

    private static CatalogFacet AsListed(FacetModel facet) => new(
        facet.Member, facet.Name, facet.EntityTypes.Items, facet.MayInclude, facet.MayExclude, facet.IsSingleValued, facet.IsHierarchical, facet.Since);

    private static void WriteTable(SourceWriter writer, string before, IEnumerable<string> rows, string after)
    {
        string[] lines = [.. rows];
        if (lines.Length == 0)
        {
            writer.Line($"{before}\"\"{after}");
            return;
        }

        string quotes = new('"', Math.Max(3, lines.Max(LongestRunOfQuotes) + 1));
        writer.Line(before + quotes);
        foreach (string line in lines)
        {
            writer.Line("    " + line);
        }

        writer.Line($"    {quotes}{after}");
    }

    private static int LongestRunOfQuotes(string text)
    {
        int longest = 0;
        int run = 0;
        foreach (char character in text)
        {
            run = character == '"' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }
}
