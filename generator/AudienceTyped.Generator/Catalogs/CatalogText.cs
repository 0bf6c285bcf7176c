using AudienceTyped.Shared.Rules;

namespace AudienceTyped.Generator.Catalogs;

/// <summary>
/// The text of the attributes <c>CatalogEntityType</c> and <c>CatalogFacets</c>: a line a value, set, facet or rule, with a tab between
/// columns. It is written and read here and nowhere else.
/// </summary>
internal static class CatalogText
{
    private const string Retired = "retired";

    public static string Write(CatalogValue value) => Join(
        value.Id, value.Member, value.Name, value.ParentId, string.Join("|", value.AlsoCalled), value.IsRetired ? Retired : null, value.ReplacedById);

    /// <summary>The values, in the order of the text; a line without an id, a member and a name is none.</summary>
    public static IEnumerable<CatalogValue> ReadValues(string text) =>
        from cells in ReadLines(text)
        where cells.Length >= 3
        select new CatalogValue(cells[0], cells[1], cells[2], Cell(cells, 3), Cell(cells, 4)?.Split('|') ?? [], Cell(cells, 5) == Retired, Cell(cells, 6));

    public static string WriteSet(string member, IEnumerable<string> ids) => Join(member, string.Join(",", ids));

    /// <summary>The named sets, each with the ids of its values.</summary>
    public static IEnumerable<(string Member, IReadOnlyList<string> Ids)> ReadSets(string text) =>
        from cells in ReadLines(text)
        where cells.Length == 2
        select (cells[0], (IReadOnlyList<string>)SplitIds(cells[1]));

    public static string WriteRenamed(string member, string newMember) => Join(member, newMember);

    /// <summary>The identifiers that values had before, each with the one that the value has now.</summary>
    public static IEnumerable<(string Member, string NewMember)> ReadRenamed(string text) =>
        from cells in ReadLines(text)
        where cells.Length == 2
        select (cells[0], cells[1]);

    public static string WriteParts(string id, IEnumerable<string> partIds) => WriteSet(id, partIds);

    /// <summary>The values that consist of others, each with the ids of the others.</summary>
    public static IEnumerable<(string Id, IReadOnlyList<string> PartIds)> ReadParts(string text) => ReadSets(text);

    public static string Write(CatalogWords words) => Join(words.Kind, string.Join("|", words.Words));

    /// <summary>The words about the values; a kind of a newer generator is kept, and nothing asks for it.</summary>
    public static IEnumerable<CatalogWords> ReadWords(string text) =>
        from cells in ReadLines(text)
        where cells.Length == 2
        select new CatalogWords(cells[0], cells[1].Split('|'));

    public static string Write(CatalogFacet facet) => Join(
        facet.Member,
        facet.Name,
        string.Join(",", facet.EntityTypes),
        string.Join(",", SidesOf(facet)),
        facet.IsSingleValued ? "one" : "many",
        facet.IsHierarchical ? "yes" : "no",
        facet.Since);

    /// <summary>The facets, in the order of the text; one whose sides are not listed may be on both.</summary>
    public static IEnumerable<CatalogFacet> ReadFacets(string text) =>
        from cells in ReadLines(text)
        where cells.Length >= 2
        let sides = Cell(cells, 3)?.Split(',')
        select new CatalogFacet(
            cells[0],
            cells[1],
            Cell(cells, 2)?.Split(',') ?? [],
            sides?.Contains("include") != false,
            sides?.Contains("exclude") != false,
            Cell(cells, 4) == "one",
            Cell(cells, 5) == "yes",
            Cell(cells, 6));

    public static string WriteRule(string facetName, FacetRuleFacts rule) => $"{facetName}\t{rule.ToText()}";

    /// <summary>The rules, by the name of the facet that they are about; those of the catalog as a whole by the empty name.</summary>
    public static ILookup<string, FacetRuleFacts> ReadRules(string text) => text.Split('\n')
        .Select(static line => line.TrimEnd('\r'))
        .Select(static line => (Line: line, Tab: line.IndexOf('\t')))
        .Where(static line => line.Tab >= 0)
        .SelectMany(
            static line => FacetRuleFacts.Decode(line.Line.Substring(line.Tab + 1)).Select(rule => (Facet: line.Line.Substring(0, line.Tab), Rule: rule)))
        .ToLookup(static pair => pair.Facet, static pair => pair.Rule, StringComparer.Ordinal);

    private static IEnumerable<string[]> ReadLines(string text) => text.Split('\n').Select(static line => line.TrimEnd('\r').Split('\t'));

    private static IEnumerable<string> SidesOf(CatalogFacet facet)
    {
        if (facet.MayInclude)
        {
            yield return "include";
        }

        if (facet.MayExclude)
        {
            yield return "exclude";
        }
    }

    // The comma of a range separates nothing: (51,200).
    private static List<string> SplitIds(string text)
    {
        List<string> ids = [];
        int start = 0;
        bool isInside = false;
        for (int index = 0; index < text.Length; index++)
        {
            isInside = text[index] == '(' || (isInside && text[index] != ')');
            if (text[index] == ',' && !isInside)
            {
                ids.Add(text.Substring(start, index - start));
                start = index + 1;
            }
        }

        ids.Add(text.Substring(start));
        return ids;
    }

    private static string Join(params string?[] cells) => string.Join("\t", cells.Select(static cell => cell ?? "")).TrimEnd('\t');

    private static string? Cell(string[] cells, int index) => cells.Length > index && cells[index].Length > 0 ? cells[index] : null;
}
