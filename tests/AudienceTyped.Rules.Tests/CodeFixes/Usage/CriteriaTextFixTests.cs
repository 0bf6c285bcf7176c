
using AudienceTyped.CodeFixes.Usage;

namespace AudienceTyped.Rules.Tests;

public sealed class CriteriaTextFixTests
{
    private static readonly CodeFixing _fixing = new(new CriteriaTextFix(), "AUD3007");

    [Theory]
    [InlineData("Skill.Parse($\"urn:li:skill:{text.Length}\")", "Skill.FromId(text.Length)")]
    [InlineData("AudienceTyped.Skill.Parse(/* made */ \"urn:li:skill:\" + text.Length) /* here */", "AudienceTyped.Skill.FromId(text.Length) /* here */")]
    [InlineData("StaffCountRange.Parse($\"urn:li:staffCountRange:({text.Length},{skills.Count})\")", "StaffCountRange.FromId(text.Length, skills.Count)")]
    public Task The_id_is_given_as_it_is(string before, string after) => _fixing.AssertStatementsAsync($"_ = {before};", $"_ = {after};");

    [Fact]
    public Task All_are_mended_together() => _fixing.AssertAllAsync(
        "_ = Skill.Parse($\"urn:li:skill:{text.Length}\"); _ = Locale.Parse($\"urn:li:locale:{text}\");",
        "_ = Skill.FromId(text.Length); _ = Locale.FromId(text);");

    [Fact]
    public async Task Criteria_as_text_have_no_fix() => Assert.Empty(await _fixing.ListTitlesAsync("string url = \"targetingCriteria=\" + text;"));
}
