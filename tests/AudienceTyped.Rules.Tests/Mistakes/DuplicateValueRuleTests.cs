namespace AudienceTyped.Rules.Tests;

public sealed class DuplicateValueRuleTests
{
    private const string Id = "AUD2003";

    [Theory]
    [InlineData("Facet.Skills.IsAnyOf(Skill.Python, Skill.Engineering, Skill.Python)", "Skill.Python")]
    [InlineData("Facet.Skills.IsAnyOf([Skill.Engineering, Skill.FromId(17)])", "Skill.FromId(17)")]
    [InlineData("Facet.Skills.Is(Skill.Python) | Facet.Skills.IsAnyOf(new[] { Skill.Engineering, Skill.Python })", "Skill.Python")]
    [InlineData("a & Facet.Skills.IsNoneOf(skill, Skill.Python, Skill.Python)", "Skill.Python")]
    [InlineData("a & !Facet.Skills.Is(Skill.Python) & !Facet.Skills.Is(Skill.Python)", "Skill.Python")]
    [InlineData("a & (b | Facet.Skills.Is(Skill.Python) | Facet.Skills.Is(Skill.Python))", "Skill.Python")]
    public async Task A_value_written_twice_is_found_once_and_at_the_second(string expression, string marked)
    {
        Found found = Assert.Single(await Analysis.OfMethodAsync($"TargetingCriteria sent = {expression};"), static found => found.Id == Id);

        Assert.Equal(marked, found.Text);
        Assert.Contains("is listed twice, and the second one changes nothing", found.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Skill[] listed = [Skill.Python, Skill.Sql, Skill.Python]; TargetingCriteria sent = Facet.Skills.IsAnyOf(listed);")]
    [InlineData("var listed = new List<Skill> { Skill.Python, Skill.Python }; TargetingCriteria sent = a & Facet.Skills.IsNoneOf(listed);")]
    [InlineData("Skill[] listed = { Skill.Python, Skill.Python }; TargetingCriteria sent = Facet.Skills.IsAnyOf([.. listed, Skill.Sql]);")]
    public async Task A_value_that_one_list_repeats_is_found_where_the_list_is_used(string statements)
    {
        Found found = Assert.Single(await Analysis.OfMethodAsync(statements), static found => found.Id == Id);

        Assert.Equal("listed", found.Text);
        Assert.StartsWith("Skill.Python is listed twice", found.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_local_written_twice_is_found_and_what_stands_in_its_initializer_is_told_there_alone()
    {
        IReadOnlyList<Found> found = await Analysis.OfMethodAsync(
            "var one = Facet.Skills.IsAnyOf(Skill.Python, Skill.Python); await client.CountAsync(one | b); await client.CountAsync(one | one);");

        Assert.Equal(["Skill.Python", "one"], found.Where(static found => found.Id == Id).Select(static found => found.Text));
    }

    [Theory]
    [InlineData("TargetingCriteria sent = Facet.Skills.IsAnyOf(Skill.Python, Skill.Engineering);")]
    [InlineData("TargetingCriteria sent = Facet.Titles.Is(Title.FromId(4)) | Facet.TitlesPast.Is(Title.FromId(4));")]
    [InlineData("TargetingCriteria sent = Facet.Skills.IsAnyOf(skill, skill);")]
    [InlineData("Skill[] one = [Skill.Python], two = [Skill.Sql, Skill.Python]; TargetingCriteria sent = Facet.Skills.IsAnyOf([.. one, .. two]);")]
    [InlineData("Skill[] one = [Skill.Python]; Skill[] two = [.. one, Skill.Sql]; TargetingCriteria sent = Facet.Skills.IsAnyOf([.. one, .. two]);")]
    [InlineData("Skill[] listed = [Skill.Python, Skill.Python]; TargetingCriteria sent = Facet.Skills.IsAnyOf(listed.Distinct());")]
    [InlineData("Skill[] listed = [skill, skill]; TargetingCriteria sent = Facet.Skills.IsAnyOf(listed);")]
    [InlineData("TargetingCriteria sent = (Facet.Skills.Is(Skill.Python) & a) | (Facet.Skills.Is(Skill.Python) & b);")]
    public async Task What_is_written_once_is_right(string statements) =>
        Assert.DoesNotContain(await Analysis.OfMethodAsync(statements), static found => found.Id == Id);

    [Fact]
    public async Task Built_criteria_have_none() =>
        Assert.DoesNotContain((await Verdict.OfAsync("Facet.Skills.IsAnyOf(Skill.Python, Skill.Python)")).AtRunTime, static finding => finding.Id == Id);
}
