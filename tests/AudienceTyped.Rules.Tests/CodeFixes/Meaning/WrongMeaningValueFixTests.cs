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
    public Task The_value_that_the_name_stands_for_is_written(string before, string after) =>
        new CodeFixing(new WrongMeaningValueFix(), "AUD3002").AssertAsync(Class(before), Class(after));

    [Fact]
    public Task A_doubt_is_ended_too() => new CodeFixing(new WrongMeaningValueFix(), "AUD3003").AssertAsync(
        Class("static readonly Skill Python = Skill.FromId(999999);"), Class("static readonly Skill Python = Skill.Python;"));

    private static string Class(string member) => $"using AudienceTyped;\n\ninternal static class Snippet\n{{\n    {member}\n}}\n";
}
