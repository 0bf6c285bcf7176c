namespace AudienceTyped.Rules.Tests.Meaning;

/// <summary>Names that are probably those of something else: AUD3003.</summary>
public sealed class DoubtTests
{
    [Theory]
    [InlineData("const string Python = \"urn:li:skill:999999\";", "the catalog has that name for 'urn:li:skill:1346'")]
    [InlineData("const string Germany = \"urn:li:geo:999999999\";", "the catalog has that name for 'urn:li:geo:101282230'")]
    [InlineData("static readonly Skill TypeScript = Skill.FromId(4);", "the catalog has that name for 'urn:li:skill:50517'")]
    [InlineData("const string Nashville = \"urn:li:geo:103644278\";", "of which Geo.NashvilleMetropolitanArea is only a part")]
    [InlineData("static readonly string[] All = [\n\"urn:li:geo:103644278\", // Nashville\n];", "of which Geo.NashvilleMetropolitanArea is only a part")]
    [InlineData(
        "const string Python = \"urn:li:skill:1346\"; const string Php = \"urn:li:skill:261\"; const string Sql = \"urn:li:skill:483\"; const string Rust = \"urn:li:skill:301\";",
        "the catalog calls it 'Linux'")]
    [InlineData(
        "static readonly string[] All = [\n\"urn:li:geo:103644278\", // US\n\"urn:li:geo:101282230\", // Germany\n\"urn:li:geo:105015875\", // France\n\"urn:li:geo:103350119\", // Atlantis\n];",
        "the catalog calls it 'Italy'")]
    public async Task A_name_that_is_probably_another_s_is_an_information(string member, string why)
    {
        Found found = Assert.Single(await MeaningAnalysis.OfMembersAsync(member));

        Assert.Equal("AUD3003", found.Id);
        Assert.Equal(Microsoft.CodeAnalysis.DiagnosticSeverity.Info, found.Severity);
        Assert.Contains(why, found.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("const string Rust = \"urn:li:skill:301\";")]
    [InlineData("const string Python = \"urn:li:skill:1346\"; const string Rust = \"urn:li:skill:301\";")]
    [InlineData(
        "const string Python = \"urn:li:skill:1346\"; const string Php = \"urn:li:skill:261\"; const string Backend = \"urn:li:skill:301\"; const string Frontend = \"urn:li:skill:218\";")]
    [InlineData("static readonly Dictionary<string, string> Map = new() { [\"Nashville\"] = \"urn:li:geo:103644278\" };")]
    [InlineData("const string Vienna = \"urn:li:geo:999999999\";")]
    [InlineData("const string PythonDevelopers = \"urn:li:skill:999999\";")]
    public async Task With_less_to_go_by_nothing_is_said(string member) => Assert.Empty(await MeaningAnalysis.OfMembersAsync(member));
}
