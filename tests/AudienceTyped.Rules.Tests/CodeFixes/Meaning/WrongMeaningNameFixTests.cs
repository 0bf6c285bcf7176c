using AudienceTyped.CodeFixes.Meaning;
using Microsoft.CodeAnalysis;

namespace AudienceTyped.Rules.Tests.Meaning;

/// <summary>The other way out of a contradiction: another name.</summary>
public sealed class WrongMeaningNameFixTests
{
    [Theory]
    [InlineData(
        "const string UnitedStates = \"urn:li:geo:101165590\"; static string Home => UnitedStates;",
        "const string UnitedKingdom = \"urn:li:geo:101165590\"; static string Home => UnitedKingdom;")]
    [InlineData(
        "static readonly Skill _linux = Skill.Python; static Skill Core => _linux;",
        "static readonly Skill _python = Skill.Python; static Skill Core => _python;")]
    [InlineData("static Geo Germany => Geo.France; // home", "static Geo France => Geo.France; // home")]
    [InlineData("static Geo Austria() => Geo.Australia; static Geo Home => Austria();", "static Geo Australia() => Geo.Australia; static Geo Home => Australia();")]
    [InlineData("static Geo GetAustria() => Geo.Australia;", "static Geo GetAustralia() => Geo.Australia;")]
    [InlineData("const long DirectorSeniorityId = 5;", "const long ManagerId = 5;")]
    [InlineData(
        "enum Level { Director = 5 } static Seniority Of(Level level) => Seniority.FromId((long)level);",
        "enum Level { Manager = 5 } static Seniority Of(Level level) => Seniority.FromId((long)level);")]
    [InlineData(
        "enum Market { [System.ComponentModel.Description(\"urn:li:geo:101452733\")] SouthKorea }",
        "enum Market { [System.ComponentModel.Description(\"urn:li:geo:101452733\")] Australia }")]
    [InlineData(
        "static readonly (string, string) Pair = (\"urn:li:seniority:9\", /* a */ \"Unpaid\" /* b */);",
        "static readonly (string, string) Pair = (\"urn:li:seniority:9\", /* a */ \"Partner\" /* b */);")]
    [InlineData(
        "static readonly object One = new { label = \"South Korea\", urn = \"urn:li:geo:101452733\" };",
        "static readonly object One = new { label = \"Australia\", urn = \"urn:li:geo:101452733\" };")]
    public Task The_variable_is_called_what_the_value_is_called(string before, string after) =>
        new CodeFixing(new WrongMeaningNameFix(), "AUD3002").AssertAsync(Class(before), Class(after));

    [Theory]
    [InlineData("static Geo Germany => Geo.France; static Geo France => Geo.France;")]
    [InlineData("static readonly string[] All = [/* Germany */ \"urn:li:geo:105015875\"];")]
    [InlineData("enum Level { Manager = 5, Director = 5 } static Seniority Of(Level level) => Seniority.FromId((long)level);")]
    [InlineData("enum Market {\n// South Korea\n[System.ComponentModel.Description(\"urn:li:geo:101452733\")] SouthKorea, Australia }")]
    [InlineData("static readonly string[] All = [\n// Germany\n\"urn:li:geo:105015875\"];")]
    public async Task Where_no_name_can_be_given_none_is_offered(string member)
    {
        using AdhocWorkspace workspace = new();

        Assert.Empty(await new CodeFixing(new WrongMeaningNameFix(), "AUD3002").OfferAsync(Code.Open(workspace, Class(member))));
    }

    private static string Class(string member) => $"using AudienceTyped;\n\ninternal static class Snippet\n{{\n    {member}\n}}\n";
}
