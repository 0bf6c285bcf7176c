using AudienceTyped.CodeFixes.Meaning;

namespace AudienceTyped.Rules.Tests.Meaning;

/// <summary>One way out of a contradiction: another value.</summary>
public sealed class WrongMeaningValueFixTests
{
    [Theory]
    [InlineData(
        "const string UnitedStates = /* a */ \"urn:li:geo:101165590\" /* b */; // c",
        "const string UnitedStates = /* a */ \"urn:li:geo:103644278\" /* b */; // c")]
    [InlineData("const string Linux = @\"urn:li:skill:1346\";", "const string Linux = \"urn:li:skill:301\";")]
    [InlineData("static readonly Skill Linux =\n        Skill.Python; // why", "static readonly Skill Linux =\n        Skill.Linux; // why")]
    [InlineData("static readonly Skill Linux = AudienceTyped.Skill.Python;", "static readonly Skill Linux = AudienceTyped.Skill.Linux;")]
    [InlineData("static readonly Skill Linux = Skill.FromId(1346);", "static readonly Skill Linux = Skill.Linux;")]
    [InlineData("static readonly Skill Linux = Skill.Parse(\"urn:li:skill:1346\");", "static readonly Skill Linux = Skill.Parse(\"urn:li:skill:301\");")]
    [InlineData("const long DirectorSeniorityId = 5; // why", "const long DirectorSeniorityId = 6; // why")]
    [InlineData("const long DirectorSeniorityId = 5L;", "const long DirectorSeniorityId = 6L;")]
    [InlineData(
        "enum Level { Director = 5 } static Seniority Of(Level level) => Seniority.FromId((long)level);",
        "enum Level { Director = 6 } static Seniority Of(Level level) => Seniority.FromId((long)level);")]
    [InlineData(
        "const string FemaleId = \"MALE\"; static Gender Of() => Gender.FromId(FemaleId);",
        "const string FemaleId = \"FEMALE\"; static Gender Of() => Gender.FromId(FemaleId);")]
    [InlineData("static Geo Austria() => Geo.Australia;", "static Geo Austria() => Geo.Austria;")]
    [InlineData("static AnyOf Germany => Facet.Locations.Is(Geo.Austria);", "static AnyOf Germany => Facet.Locations.Is(Geo.Germany);")]
    [InlineData(
        "static Seniority Of(string level) => level == \"director\" ? Seniority.Manager : default;",
        "static Seniority Of(string level) => level == \"director\" ? Seniority.Director : default;")]
    [InlineData(
        "static readonly (string, string) Pair = (\"urn:li:seniority:9\", \"Unpaid\");", "static readonly (string, string) Pair = (\"urn:li:seniority:1\", \"Unpaid\");")]
    [InlineData(
        "static readonly object One = new { label = \"South Korea\", urn = \"urn:li:geo:101452733\" };",
        "static readonly object One = new { label = \"South Korea\", urn = \"urn:li:geo:105149562\" };")]
    [InlineData(
        "enum Market { [System.ComponentModel.Description(\"urn:li:geo:101452733\")] SouthKorea }",
        "enum Market { [System.ComponentModel.Description(\"urn:li:geo:105149562\")] SouthKorea }")]
    public Task The_value_that_the_name_stands_for_is_written(string before, string after) =>
        new CodeFixing(new WrongMeaningValueFix(), "AUD3002").AssertAsync(Class(before), Class(after));

    [Fact]
    public Task A_doubt_is_ended_too() => new CodeFixing(new WrongMeaningValueFix(), "AUD3003").AssertAsync(
        Class("static readonly Skill Python = Skill.FromId(999999);"), Class("static readonly Skill Python = Skill.Python;"));

    [Fact]
    public Task So_is_the_doubt_of_a_whole() => new CodeFixing(new WrongMeaningValueFix(), "AUD3003").AssertAsync(
        Class("const string Canada = \"urn:li:geo:105149290\";"), Class("const string Canada = \"urn:li:geo:101174742\";"));

    private static string Class(string member) => $"using AudienceTyped;\n\ninternal static class Snippet\n{{\n    {member}\n}}\n";
}
