
using AudienceTyped.CodeFixes.Usage;

namespace AudienceTyped.Rules.Tests;

public sealed class MalformedUrnFixTests
{
    private static readonly CodeFixing _fixing = new(new MalformedUrnFix(), "AUD1008");

    [Theory]
    [InlineData("Seniority.Parse(\"urn:li:adSeniority:99\")", "Seniority.Parse(\"urn:li:seniority:99\")")]
    [InlineData(
        "StaffCountRange.Parse( /* size */ @\"urn:li:companySize:(51, 200)\")", "StaffCountRange.Parse( /* size */ \"urn:li:staffCountRange:(51,200)\")")]
    [InlineData("StaffCountRange.Parse(\"urn:li:staffCountRange:51-200\")", "StaffCountRange.Parse(\"urn:li:staffCountRange:(51,200)\")")]
    [InlineData("AgeRange.Parse(\"urn:li:ageRange:(55, 2147483647)\")", "AgeRange.Parse(\"urn:li:ageRange:(55,2147483647)\")")]
    [InlineData("Skill.Parse(\" URN:LI:Skill:17 \")", "Skill.Parse(\"urn:li:skill:17\")")]
    public Task What_was_meant_is_written(string before, string after) => _fixing.AssertStatementsAsync($"_ = {before};", $"_ = {after};");

    [Theory]
    [InlineData("_ = Skill.Parse(\"urn:li:title:4\");")]
    [InlineData("_ = Skill.Parse(\"17\");")]
    [InlineData("_ = Skill.Parse(\"urn:li:skill:0\");")]
    [InlineData("_ = StaffCountRange.Parse(\"urn:li:staffCountRange:200-51\");")]
    [InlineData("_ = StaffCountRange.Parse(\"urn:li:companySize:D\");")]
    [InlineData("const string Written = \"urn:li:adSeniority:99\"; _ = Seniority.Parse(Written);")]
    public async Task What_only_its_author_knows_is_left_alone(string statements) => Assert.Empty(await _fixing.ListTitlesAsync(statements));
}
