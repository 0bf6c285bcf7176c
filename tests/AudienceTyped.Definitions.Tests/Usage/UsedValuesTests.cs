using AudienceTyped.Definitions.Usage;

namespace AudienceTyped.Definitions.Tests;

public sealed class UsedValuesTests
{
    private static readonly UsedValues _reader = new([
        new("Skill", "urn:li:skill:", static member => member == "Python" ? "urn:li:skill:1" : null), new("AgeRange", "urn:li:ageRange:", static _ => null)]);

    [Theory]
    [InlineData("_ = Skill.Python; // the snake", "urn:li:skill:1", "the snake")]
    [InlineData("// Above\n_ = Skill.FromId(5);", "urn:li:skill:5", "Above")]
    [InlineData("_ = x; // Other\n_ = Skill.FromId(5);", "urn:li:skill:5", null)]
    [InlineData("_ = Skill.FromId(id: 5 /* Five */);", "urn:li:skill:5", "Five")]
    [InlineData("_ = Skill.FromId(5 /* Five */); // Six", "urn:li:skill:5", null)]
    [InlineData("_ = AgeRange.FromId(18, 24);", "urn:li:ageRange:(18,24)", null)]
    [InlineData("_ = $\"{a} urn:li:skill:5 {b}\";", "urn:li:skill:5", null)]
    public void What_code_uses_is_found_with_its_comment(string code, string urn, string? comment)
    {
        UsedValue value = Assert.Single(_reader.Find("a.cs", code, TestContext.Current.CancellationToken));
        Assert.Equal((urn, comment), (value.Urn, value.Comment));
    }

    [Theory]
    [InlineData("// urn:li:skill:5")]
    [InlineData("_ = Skill.FromId(id);")]
    [InlineData("_ = $\"urn:li:skill:5{rest}\";")]
    [InlineData("_ = nameof(Skill.Other);")]
    [InlineData("this is no C# \" at all")]
    [InlineData("#if NEVER\n_ = Skill.FromId(5);\n#endif")]
    public void What_code_does_not_use_is_not_found(string code) => Assert.Empty(_reader.Find("a.cs", code, TestContext.Current.CancellationToken));
}
