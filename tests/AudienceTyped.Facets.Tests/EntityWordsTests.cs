using System.Reflection;
using AudienceTyped.Catalogs;

namespace AudienceTyped.Facets.Tests;

/// <summary>What analyzers know of the values of an entity type is what its definition file says.</summary>
public sealed class EntityWordsTests
{
    private static readonly string[] _kinds = ["synonyms", "similar-words", "common-words", "team-words"];

    public static TheoryData<string> EntityTypes =>
        [.. DefinitionTable.FileNames
            .Where(static name => name.EndsWith(".urns.tsv", StringComparison.Ordinal))
            .Select(static name => name[..^".urns.tsv".Length])];

    [Theory]
    [MemberData(nameof(EntityTypes))]
    public void The_type_has_the_words_of_its_file(string entityType)
    {
        DefinitionTable file = DefinitionTable.Read(entityType + ".urns.tsv");

        IEnumerable<string> expected = _kinds.SelectMany(kind => LinesOf(file, kind).Select(line => $"{kind}\t{string.Join('|', line.Split(", "))}"));

        Assert.Equal(expected, LinesOf(AttributeOf(entityType).Words));
    }

    [Theory]
    [MemberData(nameof(EntityTypes))]
    public void The_type_has_the_parts_of_its_file(string entityType)
    {
        DefinitionTable file = DefinitionTable.Read(entityType + ".urns.tsv");

        IEnumerable<string> expected = LinesOf(file, "parts")
            .Select(static line => line.Split(' ', 2))
            .GroupBy(static line => line[0])
            .Select(static lines => $"{lines.Key}\t{string.Join(',', lines.Select(static line => line[1].Replace(", ", ",", StringComparison.Ordinal)))}");

        Assert.Equal(expected, LinesOf(AttributeOf(entityType).Parts));
    }

    // Without common words "Skill" in the name of a skill would count as a word of the value.
    [Fact]
    public void Each_type_with_values_has_common_words() => Assert.All(
        LinkedInCatalog.Facets
            .SelectMany(static facet => facet.EntityTypes)
            .Where(static type => type.Known.Count > 0)
            .Select(static type => type.Name)
            .Distinct(),
        static entityType => Assert.Contains("common-words\t", AttributeOf(entityType).Words, StringComparison.Ordinal));

    [Fact]
    public void Each_region_is_at_the_top_of_the_hierarchy() =>
        Assert.All(
            LinesOf(AttributeOf(nameof(Geo)).Parts),
            static line => Assert.Null(Geo.FromId(long.Parse(line.Split('\t')[0], System.Globalization.CultureInfo.InvariantCulture)).Parent));

    private static CatalogEntityTypeAttribute AttributeOf(string entityType) =>
        typeof(Facet).Assembly.GetType("AudienceTyped." + entityType, throwOnError: true)!.GetCustomAttribute<CatalogEntityTypeAttribute>()!;

    private static string[] LinesOf(DefinitionTable file, string directive) => LinesOf(file.Directives.GetValueOrDefault(directive));

    private static string[] LinesOf(string? text) => text?.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
}
