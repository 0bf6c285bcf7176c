namespace AudienceTyped.Rules.Tests;

public sealed class GivenElementsTests
{
    private const string Id = "AUD1008";
    private const string Texts = "string[] texts = [\"urn:li:skill:17\", \"urn:li:title:4\"];";

    [Theory]
    [InlineData("_ = texts.Select(Skill.Parse).ToList();")]
    [InlineData("_ = texts.Select(each => Skill.Parse(each)).ToList();")]
    [InlineData("_ = Array.ConvertAll(texts, Skill.Parse);")]
    [InlineData("_ = Array.ConvertAll(texts, each => Skill.Parse(each));")]
    [InlineData("foreach (string each in texts) { _ = Skill.Parse(each); }")]
    [InlineData("await client.CountAsync(a & Facet.Skills.IsAnyOf(texts.Select(Skill.Parse)));")]
    [InlineData("_ = texts.ToDictionary(Skill.Parse);")]
    public Task The_element_that_is_refused_is_found(string statements) =>
        CodeAssert.FindsAsync(Id, $"{Texts} {statements}", "\"urn:li:title:4\"");

    [Theory]
    [InlineData("_ = new List<string> { \"urn:li:title:4\" }.ConvertAll(Skill.Parse);")]
    [InlineData("_ = new[] { \"urn:li:title:4\" }.Select(Skill.Parse);")]
    public Task An_element_in_the_expression_is_found(string statements) => CodeAssert.FindsAsync(Id, statements, "\"urn:li:title:4\"");

    [Fact]
    public Task An_id_that_is_refused_is_found() => CodeAssert.FindsAsync(Id, "_ = new long[] { 17, -4 }.Select(Skill.FromId).ToList();", "-4");

    [Theory]
    [InlineData("_ = texts.Where(each => each.Length > 3).Select(Skill.Parse).ToList();")]
    [InlineData("_ = texts.Select(each => each.Contains(\"skill\") ? Skill.Parse(each) : skill).ToList();")]
    [InlineData("_ = texts.Select(each => Skill.Parse(each.Replace(\"title\", \"skill\"))).ToList();")]
    [InlineData("foreach (string each in texts) { if (each.Contains(\"skill\")) { _ = Skill.Parse(each); } }")]
    [InlineData("foreach (string each in texts) { try { _ = Skill.Parse(each); } catch (FormatException) { } }")]
    [InlineData("_ = texts.Select(Urn.Parse).ToList();")]
    [InlineData("_ = texts.Skip(1).Select(Title.Parse).ToList();")]
    [InlineData("texts[1] = text; _ = texts.Select(Skill.Parse).ToList();")]
    [InlineData("Func<string, Skill> read = Skill.Parse; _ = read(text);")]
    [InlineData("_ = skills.Select(each => Skill.Parse(text)).ToList();")]
    public Task What_may_not_be_given_is_passed_over(string statements) => CodeAssert.IsSilentAsync(Id, $"{Texts} {statements}");
}
