namespace AudienceTyped.Rules.Tests;

public sealed class FormattedTextTests
{
    private const string Id = "AUD1008";

    [Theory]
    [InlineData("_ = Skill.Parse(string.Format(\"urn:li:title:{0}\", text.Length));", "string.Format(\"urn:li:title:{0}\", text.Length)")]
    [InlineData("_ = Skill.Parse(string.Format(null, \"urn:li:{0}:{1}\", \"title\", text));", "string.Format(null, \"urn:li:{0}:{1}\", \"title\", text)")]
    [InlineData("_ = Skill.Parse(string.Concat(\"urn:li:title:\", text));", "string.Concat(\"urn:li:title:\", text)")]
    [InlineData("string urn = string.Format(\"urn:li:title:{0:D}\", text.Length); _ = Skill.Parse(urn);", "urn")]
    [InlineData("_ = Skill.Parse(string.Format(\"{{urn:li:skill:{0}}}\", text));", "string.Format(\"{{urn:li:skill:{0}}}\", text)")]
    public Task A_format_that_is_refused_whatever_is_filled_in_is_found(string statements, string marked) => CodeAssert.FindsAsync(Id, statements, marked);

    [Theory]
    [InlineData("_ = Skill.Parse(string.Format(\"urn:li:skill:{0}\", text.Length));")]
    [InlineData("_ = Skill.Parse(string.Format(\"urn:li:{0}:{1}\", text, 17));")]
    [InlineData("_ = Skill.Parse(string.Format(text, \"urn:li:title:4\"));")]
    [InlineData("object[] parts = [text]; _ = Skill.Parse(string.Format(\"{0}\", parts));")]
    [InlineData("_ = Skill.Parse(string.Concat(text, \"urn:li:title:\"));")]
    [InlineData("_ = string.Format(\"urn:li:title:{0}\", text);")]
    public Task A_format_that_may_be_accepted_is_passed_over(string statements) => CodeAssert.IsSilentAsync(Id, statements);
}
