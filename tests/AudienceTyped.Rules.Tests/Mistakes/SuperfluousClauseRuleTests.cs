namespace AudienceTyped.Rules.Tests;

public sealed class SuperfluousClauseRuleTests
{
    private const string Id = "AUD2004";
    private const string Python = "Facet.Skills.Is(Skill.Python)";
    private const string Either = "Facet.Skills.IsAnyOf(Skill.Python, Skill.Engineering)";

    [Theory]
    [InlineData($"{Python} & {Python}", Python, "with the same clause")]
    [InlineData($"a & {Python} & {Either}", Either, "it is AND-ed with a narrower clause, which includes only a part of it")]
    [InlineData($"{Either} & b & {Python}", Either, "it is AND-ed with a narrower clause, which includes only a part of it")]
    [InlineData($"{Python}.And({Either})", Either, "it is AND-ed with a narrower clause, which includes only a part of it")]
    [InlineData($"{Python} & (a | {Python})", $"a | {Python}", "it is AND-ed with a narrower clause, which includes only a part of it")]
    public async Task A_clause_that_changes_nothing_is_found_once(string expression, string marked, string message)
    {
        Found found = Assert.Single(await Analysis.OfMethodAsync($"TargetingCriteria sent = {expression};"), static found => found.Id == Id);

        Assert.Equal(marked, found.Text);
        Assert.Contains(message, found.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_local_AND_ed_with_itself_is_found() =>
        Assert.Equal(
            "one",
            Assert.Single(await Analysis.OfMethodAsync($"var one = {Python}; await client.CountAsync(one & one);"), static found => found.Id == Id).Text);

    [Theory]
    [InlineData($"TargetingCriteria sent = {Python} & Facet.Skills.Is(Skill.Engineering);")]
    [InlineData($"TargetingCriteria sent = {Python} & a & a;")]
    [InlineData($"TargetingCriteria sent = ({Python} | a) & {Either};")]
    [InlineData($"TargetingCriteria sent = ({Python} & a) | ({Python} & b);")]
    [InlineData($"TargetingCriteria sent = {Either} & !{Python};")]
    public async Task A_clause_that_may_change_something_is_right(string statements) =>
        Assert.DoesNotContain(await Analysis.OfMethodAsync(statements), static found => found.Id == Id);
}
