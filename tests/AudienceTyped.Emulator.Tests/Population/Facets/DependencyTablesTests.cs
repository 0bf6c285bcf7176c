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
        Urn[] known = [.. facet.EntityTypes.SelectMany(static type => type.Known)];
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
                    AssertChosen(known, "id", ids);
                    break;
                case ["weight", { } kind, { } texts, _]:
                    AssertChosen(known, kind, texts);
                    break;
                case ["affinity", { } whom, { } kind, { } texts, _, _]:
                    AssertExist(whom);
                    AssertChosen(known, kind, texts);
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
    private static void AssertChosen(Urn[] known, string kind, string texts) => Assert.All(
        ValueChoice.SplitList(texts),
        text => Assert.True(known.Length == 0 || known.Any(value => ValueChoice.Parse(kind, text).Has(value, ValueChoice.WordsOf(value))), $"{kind} {text}"));
}
