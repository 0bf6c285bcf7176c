using AudienceTyped.Generator.Catalogs;
using AudienceTyped.Shared.Rules;
using CsCheck;

namespace AudienceTyped.Generator.Tests;

public sealed class CatalogTextTests
{
    // No cell of a definition file has a tab or a line end, and no list in one has its own separator.
    private static readonly Gen<string> _cell = Gen.String[Gen.Char["abc XYZ019'\"&<>{}#.-_äñ漢"], 1, 12]
        .Select(static text => text.Trim())
        .Where(static text => text.Length > 0);

    private static readonly Gen<string> _id = Gen.OneOf(
        Gen.Long[1, 1000].Select(static id => $"{id}"),
        Gen.Select(Gen.Int[-5, 50], Gen.Int[51, 900], static (from, to) => $"({from},{to})"),
        Gen.Const("en_US"));

    private static readonly Gen<string?> _optionalId = Gen.OneOf(Gen.Const((string?)null), _id.Select(static id => (string?)id));

    private static readonly Gen<CatalogValue> _value = Gen.Select(
        _id, _cell, _cell, _optionalId, _cell.Array[0, 3], Gen.Bool, _optionalId, static (
            id, member, name, parent, also, isRetired, replacedBy) => new CatalogValue(id, member, name, parent, also, isRetired, replacedBy));

    private static readonly Gen<CatalogFacet> _facet = Gen.Select(
        _cell,
        _cell,
        Gen.Bool,
        Gen.Int[1, 3],
        Gen.Bool,
        Gen.Bool,
        Gen.OneOf(Gen.Const((string?)null), Gen.Const((string?)"202501")),
        static (member, name, isTwo, sides, isSingle, isTree, since) =>
        new CatalogFacet(member, name, isTwo ? ["Skill", "Title"] : ["Skill"], (sides & 1) != 0, (sides & 2) != 0, isSingle, isTree, since));

    [Fact]
    public void Values_are_read_as_they_are_written() => _value.Array[0, 8].Sample(static values =>
    {
        CatalogValue[] read = [.. CatalogText.ReadValues(Text(values.Select(CatalogText.Write)))];
        Assert.Equal(values.Select(Describe), read.Select(Describe));
    });

    [Fact]
    public void Sets_and_renamed_members_are_read_as_they_are_written() => Gen.Select(_cell, _id.Array[1, 6]).Array[0, 5].Sample(static sets =>
    {
        Assert.Equal(
            sets.Select(static set => $"{set.Item1}: {string.Join(" ", set.Item2)}"),
            CatalogText
                .ReadSets(Text(sets.Select(static set => CatalogText.WriteSet(set.Item1, set.Item2))))
                .Select(static set => $"{set.Member}: {string.Join(" ", set.Ids)}"));
        Assert.Equal(
            sets.Select(static set => (set.Item1, set.Item2[0])),
            CatalogText.ReadRenamed(Text(sets.Select(static set => CatalogText.WriteRenamed(set.Item1, set.Item2[0])))));
    });

    [Fact]
    public void Parts_and_words_are_read_as_they_are_written() => Gen.Select(
        Gen.Int[0, CatalogWords.Kinds.Count - 1].Select(static kind => CatalogWords.Kinds[kind]), _cell.Array[1, 6], _id, _id.Array[1, 6]).Array[0, 5].Sample(
            static lines =>
    {
        Assert.Equal(
            lines.Select(static line => $"{line.Item1}: {string.Join("; ", line.Item2)}"),
            CatalogText
                .ReadWords(Text(lines.Select(static line => CatalogText.Write(new CatalogWords(line.Item1, line.Item2)))))
                .Select(static words => $"{words.Kind}: {string.Join("; ", words.Words)}"));
        Assert.Equal(
            lines.Select(static line => $"{line.Item3}: {string.Join(" ", line.Item4)}"),
            CatalogText
                .ReadParts(Text(lines.Select(static line => CatalogText.WriteParts(line.Item3, line.Item4))))
                .Select(static value => $"{value.Id}: {string.Join(" ", value.PartIds)}"));
    });

    [Fact]
    public void Facets_are_read_as_they_are_written() => _facet.Array[0, 5].Sample(static facets =>
    {
        Assert.Equal(facets.Select(Describe), CatalogText.ReadFacets(Text(facets.Select(CatalogText.Write))).Select(Describe));
    });

    [Fact]
    public void Rules_are_read_as_they_are_written_those_of_the_catalog_too()
    {
        FacetRuleFacts ofFacet = new(FacetRuleKinds.NotTogether, ["titles", "skills"], null, "SOME_CODE", "A reason.");
        FacetRuleFacts ofCatalog = new(FacetRuleKinds.OneNeeded, ["locations"], null, null, "Campaigns need one.");
        ILookup<string, FacetRuleFacts> read = CatalogText.ReadRules(
            Text([CatalogText.WriteRule("seniorities", ofFacet), CatalogText.WriteRule("", ofCatalog)]));
        Assert.Equal(ofFacet.ToText(), Assert.Single(read["seniorities"]).ToText());
        Assert.Equal(ofCatalog.ToText(), Assert.Single(read[""]).ToText());
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("17")]
    [InlineData("17\tEngineering")]
    public void What_is_no_line_of_the_text_is_no_value(string text) => Assert.Empty(CatalogText.ReadValues(text));

    [Fact]
    public void Lines_may_end_as_on_windows() => Assert.Equal(
        ["17 Engineering ", "18 Python "], CatalogText
            .ReadValues("17\tE\tEngineering\r\n18\tP\tPython\r\n")
            .Select(static value => $"{value.Id} {value.Name} {value.ParentId}"));

    private static string Text(IEnumerable<string> lines) => string.Join("\n", lines);

    private static string Describe(CatalogValue value) =>
        string.Join(
            "\u0001",
            value.Id,
            value.Member,
            value.Name,
            value.ParentId ?? "(none)",
            string.Join("\u0002", value.AlsoCalled),
            value.IsRetired,
            value.ReplacedById ?? "(none)");

    private static string Describe(CatalogFacet facet) => string.Join(
        "\u0001", facet.Member, facet.Name, string.Join("\u0002", facet.EntityTypes),
            facet.MayInclude, facet.MayExclude, facet.IsSingleValued, facet.IsHierarchical, facet.Since ?? "(none)");
}
