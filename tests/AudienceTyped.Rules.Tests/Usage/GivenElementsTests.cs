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

    [Theory]
    [InlineData("_ = \"urn:li:skill:17,urn:li:title:4\".Split(',').Select(Skill.Parse).ToList();", "\"urn:li:skill:17,urn:li:title:4\".Split(',')")]
    [InlineData("const string ids = \"urn:li:skill:17; urn:li:title:4\"; _ = ids.Split(\"; \").Select(id => Skill.Parse(id)).ToList();", "ids.Split(\"; \")")]
    [InlineData("foreach (string id in \"urn:li:skill:17 urn:li:title:4\".Split()) { _ = Skill.Parse(id); }", "\"urn:li:skill:17 urn:li:title:4\".Split()")]
    [InlineData("string[] ids = \"urn:li:skill:17|urn:li:title:4\".Split('|', ','); _ = Array.ConvertAll(ids, Skill.Parse);", "ids")]
    [InlineData("_ = \"urn:li:skill:17,\".Split(',').Select(Skill.Parse).ToList();", "\"urn:li:skill:17,\".Split(',')")]
    [InlineData("_ = \"urn:li:title:4,,\".Split(',', StringSplitOptions.RemoveEmptyEntries).ToList().ConvertAll(Skill.Parse);", "\"urn:li:title:4,,\".Split(',', StringSplitOptions.RemoveEmptyEntries).ToList()")]
    public Task A_piece_of_a_text_that_is_split_is_found(string statements, string marked) => CodeAssert.FindsAsync(Id, statements, marked);

    [Theory]
    [InlineData("_ = \"urn:li:skill:17,urn:li:skill:4\".Split(',').Select(Skill.Parse).ToList();")]
    [InlineData("_ = \"urn:li:skill:17,\".Split(',', StringSplitOptions.RemoveEmptyEntries).Select(Skill.Parse).ToList();")]
    [InlineData("_ = \"urn:li:skill:17 , urn:li:skill:4\".Split(',', StringSplitOptions.TrimEntries).Select(Skill.Parse).ToList();")]
    [InlineData("_ = \"urn:li:skill:17, ,\".Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Skill.Parse).ToList();")]
    [InlineData("_ = \"urn:li:skill:17, urn:li:skill:4\".Split(',').Select(id => Skill.Parse(id.Trim())).ToList();")]
    [InlineData("_ = \"urn:li:skill:17,urn:li:title:4\".Split(',').Take(1).Select(Skill.Parse).ToList();")]
    [InlineData("_ = \"urn:li:skill:17,urn:li:title:4\".Split(text).Select(Skill.Parse).ToList();")]
    [InlineData("_ = \"urn:li:skill:17,urn:li:title:4\".Split(',', 1).Select(Skill.Parse).ToList();")]
    [InlineData("_ = text.Split(',').Select(Skill.Parse).ToList();")]
    [InlineData("string[] ids = \"urn:li:skill:17,urn:li:title:4\".Split(','); ids[1] = text; _ = ids.Select(Skill.Parse).ToList();")]
    [InlineData("foreach (string id in \"urn:li:title:4\".Split(',')) { if (id.Contains(\"skill\")) { _ = Skill.Parse(id); } }")]
    public Task Pieces_that_are_right_or_not_known_are_passed_over(string statements) => CodeAssert.IsSilentAsync(Id, statements);

    [Theory]
    [InlineData("_ = Skill.Parse(flag ? \"urn:li:title:4\" : text);", "\"urn:li:title:4\"")]
    [InlineData("string? given = flag ? text : null; _ = Skill.Parse(given ?? \"urn:li:skil:4\");", "\"urn:li:skil:4\"")]
    [InlineData("_ = Skill.Parse(text switch { \"a\" => \"urn:li:skill:4\", \"b\" => \"urn:li:title:4\", _ => throw new ArgumentException(text) });", "\"urn:li:title:4\"")]
    [InlineData("string urn = flag ? \"urn:li:skill:4\" : \"urn:li:title:4\"; _ = Skill.Parse(urn);", "urn")]
    [InlineData("_ = Skill.Parse(flag ? text : text.Length > 3 ? \"urn:li:skill:4\" : \"urn:li:skill:\");", "\"urn:li:skill:\"")]
    public Task A_branch_that_is_refused_is_found(string statements, string marked) => CodeAssert.FindsAsync(Id, statements, marked);

    [Theory]
    [InlineData("_ = Skill.Parse(flag ? \"urn:li:skill:4\" : text);")]
    [InlineData("_ = Urn.Parse(flag ? \"urn:li:skill:4\" : \"urn:li:title:4\");")]
    [InlineData("string? given = flag ? text : null; _ = Skill.Parse(given ?? \"\");")]
    [InlineData("_ = Skill.Parse(flag ? \"urn:li:skill:4\" : throw new InvalidOperationException(\"urn:li:title:4\"));")]
    [InlineData("try { _ = Skill.Parse(flag ? text : \"none\"); } catch (FormatException) { }")]
    [InlineData("string urn = \"urn:li:title:4\"; if (flag) { urn = text; } _ = Skill.Parse(urn);")]
    [InlineData("_ = Skill.Parse(flag ? $\"urn:li:title:{text}\" : text);")]
    public Task A_branch_that_is_right_or_not_known_is_passed_over(string statements) => CodeAssert.IsSilentAsync(Id, statements);

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
