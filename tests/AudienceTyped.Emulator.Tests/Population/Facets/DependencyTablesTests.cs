using AudienceTyped.Catalogs;
using AudienceTyped.Emulation;

namespace AudienceTyped.Emulator.Tests;

/// <summary>The tables of dependencies name what exists: a wrong id or word would silently do nothing.</summary>
public class DependencyTablesTests
{
    private const string Prefix = "dependencies/";

    private static readonly MemberProfiles _profiles = ProfileDraw.Draw(1);

    public static TheoryData<string> Names => [.. typeof(SyntheticPopulation).Assembly
        .GetManifestResourceNames()
        .Where(static name => name.StartsWith(Prefix, StringComparison.Ordinal))
        .Select(static name => name[Prefix.Length..])];

    [Fact]
    public void There_are_tables() => Assert.True(Names.Count > 10);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_table_names_a_facet_attributes_and_values_that_exist(string name)
    {
        TargetingFacet facet = LinkedInCatalog.Facets.Single(facet => facet.Name == name);
        foreach (string[] row in EmbeddedTable.Read(Prefix + name))
        {
            switch (row)
            {
                case ["values", ..]:
                    break;
                case ["union", .. string[] facets]:
                    Assert.All(facets, static part => Assert.Contains(LinkedInCatalog.Facets, facet => facet.Name == part));
                    break;
                case ["presence", { } whom, _]:
                    AssertExist(whom);
                    break;
                case ["within", { } whom, { } ids]:
                    AssertExist(whom);
                    AssertChosen(facet, "id", ids);
                    break;
                case ["weight", { } kind, { } texts, _]:
                    AssertChosen(facet, kind, texts);
                    break;
                case ["affinity", { } whom, { } kind, { } texts, _, _]:
                    AssertExist(whom);
                    AssertChosen(facet, kind, texts);
                    break;
                default:
                    Assert.Fail($"A row of {name} is of no kind: {string.Join(' ', row)}");
                    break;
            }
        }
    }

    private static void AssertExist(string attributeValues)
    {
        foreach (string[] value in ValueChoice.SplitList(attributeValues).Select(static value => value.Split(':', 2)))
        {
            ProfileAttribute attribute = _profiles.Attributes.Single(attribute => attribute.Name == value[0]);
            Assert.True(attribute.IndexOf(value[1]) >= 0, $"{value[0]}:{value[1]}");
        }
    }

    // Revenues have no values in the catalog that ships.
    private static void AssertChosen(TargetingFacet facet, string kind, string texts) => Assert.All(
        ValueChoice.SplitList(texts),
        text => Assert.True(
            facet.EntityTypes.All(type => type.Known.Count == 0 || type.Known.Any(value => IsChosen(type, value, kind, text))), $"{kind} {text}"));

    private static bool IsChosen(TargetingEntityType type, Urn value, string kind, string text) =>
        ValueChoice.Parse(kind, text).Has(value, ValueChoice.WordsOf(type.FindName(value) ?? ""));
}
