namespace AudienceTyped.Rules.Tests;

public sealed class KnownTextTests
{
    private const string Id = "AUD1008";

    [Theory]
    [InlineData("int id = text.Length; _ = Skill.Parse($\"urn:li:title:{id}\");", "$\"urn:li:title:{id}\"",
        "'urn:li:title:{id}' is not a Skill: its URNs begin with 'urn:li:skill:'.")]
    [InlineData("_ = Skill.Parse($\"urn:li:title:{text}\");", "$\"urn:li:title:{text}\"", "'urn:li:title:{text}' is not a Skill")]
    [InlineData("_ = Skill.Parse(\"urn:li:title:\" + text);", "\"urn:li:title:\" + text", "'urn:li:title:{text}' is not a Skill")]
    [InlineData("const string Prefix = \"urn:li:title\"; _ = Skill.Parse($\"{Prefix}:{text}\");", "$\"{Prefix}:{text}\"", "is not a Skill")]
    [InlineData("string prefix = \"urn:li:title:\"; _ = Skill.Parse(prefix + text);", "prefix + text", "is not a Skill")]
    [InlineData("_ = Skill.Parse(text.Length + \":17\");", "text.Length + \":17\"", "it must begin with 'urn:li:'")]
    [InlineData("string wrong = \"urn:li:title:4\"; _ = Skill.Parse(wrong);", "wrong", "'urn:li:title:4' is not a Skill")]
    [InlineData("string wrong = $\"urn:li:title:{4}\"; string other = wrong; _ = Skill.Parse(other);", "other", "is not a Skill")]
    [InlineData("_ = StaffCountRange.Parse($\"urn:li:staffCountRange:{text.Length}\");", "$\"urn:li:staffCountRange:{text.Length}\"", "a range without spaces is expected")]
    [InlineData("_ = Urn.Parse($\"urn:lin:{text}\");", "$\"urn:lin:{text}\"", "is not a LinkedIn URN")]
    [InlineData("_ = Facet.Custom($\"urn:li:skill:{text}\");", "$\"urn:li:skill:{text}\"", "is not the URN of a facet")]
    public async Task What_is_refused_whatever_is_not_known_is_found(string statements, string marked, string message) =>
        Assert.Contains(message, await CodeAssert.FindsAsync(Id, statements, marked), StringComparison.Ordinal);

    [Theory]
    [InlineData("_ = Skill.Parse($\"urn:li:skill:{text.Length}\");")]
    [InlineData("_ = Skill.Parse($\"urn:li:skill:{text}\");")]
    [InlineData("_ = Skill.Parse($\"urn:li:{text}:17\");")]
    [InlineData("_ = Skill.Parse($\"{text}:17\");")]
    [InlineData("_ = Skill.Parse(text + \"urn:li:title:4\");")]
    [InlineData("_ = StaffCountRange.Parse($\"urn:li:staffCountRange:({text.Length},200)\");")]
    [InlineData("_ = StaffCountRange.Parse($\"urn:li:staffCountRange:{text}\");")]
    [InlineData("string urn = \"urn:li:title:4\"; urn = text; _ = Skill.Parse(urn);")]
    [InlineData("string urn = \"\"; if (flag) { urn = text; } _ = Skill.Parse(urn);")]
    [InlineData("int id = text.Length; try { _ = Skill.Parse($\"urn:li:title:{id}\"); } catch (FormatException) { }")]
    public Task What_may_be_accepted_is_passed_over(string statements) => CodeAssert.IsSilentAsync(Id, statements);
}
