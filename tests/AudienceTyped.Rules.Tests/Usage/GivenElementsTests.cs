namespace AudienceTyped.Rules.Tests;

/// <summary>The elements of a collection that a parser is called for.</summary>
public sealed class GivenElementsTests
{
    private const string Id = "AUD1008";
    private const string Texts = "string[] texts = [\"urn:li:skill:900001\", \"urn:li:title:4\"];";

    [Theory]
    [InlineData("_ = texts.Select(Skill.Parse).ToArray();")]
    [InlineData("_ = Array.ConvertAll(texts, Skill.Parse);")]
    [InlineData("_ = new List<string>(texts).ConvertAll(Skill.Parse);")]
    [InlineData("_ = texts.Select(each => Skill.Parse(each)).ToArray();")]
    [InlineData("_ = texts.ToDictionary(each => each, each => Skill.Parse(each));")]
    [InlineData("_ = texts.Select(each => { return Skill.Parse(each); }).ToArray();")]
    [InlineData("foreach (string each in texts) { Console.WriteLine(Skill.Parse(each)); }")]
    [InlineData("_ = Facet.Skills.IsAnyOf(texts.Select(Skill.Parse));")]
    public async Task The_element_that_is_refused_is_found(string statement)
    {
        IEnumerable<string> marked = (await Analysis.OfMethodAsync($"{Texts} {statement}"))
            .Where(static found => found.Id == Id)
            .Select(static found => found.Text);
        Assert.Equal(["\"urn:li:title:4\""], marked);
    }

    [Theory]
    [InlineData("_ = texts.Where(each => each.Length > 20).Select(Skill.Parse).ToArray();")]
    [InlineData("_ = texts.Skip(1).Select(Skill.Parse).ToArray();")]
    [InlineData("_ = texts.Select(each => each.Length > 20 ? Skill.Parse(each) : default).ToArray();")]
    [InlineData("foreach (string each in texts) { if (each.Length > 20) { Console.WriteLine(Skill.Parse(each)); } }")]
    [InlineData("foreach (string each in texts) { if (each.Length < 20) { continue; } Console.WriteLine(Skill.Parse(each)); }")]
    [InlineData("texts[1] = text; _ = texts.Select(Skill.Parse).ToArray();")]
    [InlineData("_ = texts.Any(each => Skill.TryParse(each, out _));")]
    [InlineData("_ = texts.Select(Urn.Parse).ToArray();")]
    [InlineData("try { _ = texts.Select(Skill.Parse).ToArray(); } catch (FormatException) { }")]
    public Task Elements_that_may_not_reach_it_are_passed_over(string statement) => CodeAssert.IsSilentAsync(Id, $"{Texts} {statement}");

    [Fact]
    public Task Ids_are_elements_too() => CodeAssert.FindsAsync(Id, "long[] ids = [17, 0]; _ = ids.Select(Skill.FromId).ToArray();", "0");
}
