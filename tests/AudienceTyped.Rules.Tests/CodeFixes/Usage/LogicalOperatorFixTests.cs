
using AudienceTyped.CodeFixes.Usage;

namespace AudienceTyped.Rules.Tests;

public sealed class LogicalOperatorFixTests
{
    [Theory]
    [InlineData("CS0217", "a && b", "a & b", "Join the criteria with '&'")]
    [InlineData("AUD3004", "a && b", "a & b", "Join the criteria with '&'")]
    [InlineData("CS0218", "a || b", "a | b", "Join the criteria with '|'")]
    [InlineData("CS0218", "all && all", "all & all", "Join the criteria with '&'")]
    [InlineData("AUD3004", "a && b && all", "a & b & all", "Join the criteria with '&'")]
    [InlineData("AUD3004", "(a || b) && /* and */ all // end\n", "(a | b) & /* and */ all // end\n", "Join the criteria with '&' and '|'")]
    [InlineData("CS0218", "(a || b) && all", "(a | b) & all", "Join the criteria with '&' and '|'")]
    [InlineData("AUD3004", "a | b && all", "(a | b) & all", "Join the criteria with '&'")]
    [InlineData("AUD3004", "a || b && all || a & b", "a | b & all | a & b", "Join the criteria with '&' and '|'")]
    [InlineData("AUD3004", "criteria\n    && none", "criteria\n    & none", "Join the criteria with '&'")]
    public Task Criteria_are_joined_by_their_own_operators(string id, string before, string after, string title) =>
        new CodeFixing(new LogicalOperatorFix(), id).AssertStatementsAsync($"_ = {before};", $"_ = {after};", title);

    [Theory]
    [InlineData("CS0218", "criteria || criteria")]
    [InlineData("CS0217", "none || a")]
    [InlineData("CS0218", "(a & none) || b")]
    public async Task What_the_API_cannot_express_is_left_alone(string id, string expression) =>
        Assert.Empty(await new CodeFixing(new LogicalOperatorFix(), id).ListTitlesAsync($"_ = {expression};"));

    [Fact]
    public async Task A_condition_is_not_made_a_part_of_criteria() =>
        Assert.Empty(await new CodeFixing(new LogicalOperatorFix(), "CS0019").ListTitlesAsync("_ = flag && a;"));
}
