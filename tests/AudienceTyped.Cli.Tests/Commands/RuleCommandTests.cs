namespace AudienceTyped.Cli.Tests;

public sealed class RuleCommandTests
{
    [Theory]
    [InlineData("AUD1002")]
    [InlineData("aud1002")]
    [InlineData("1002")]
    public async Task A_rule_has_its_page(string id) =>
        Assert.StartsWith("# AUD1002: ", (await ToolRun.OfAsync("rule", id)).Expect(ToolExitCode.Done), StringComparison.Ordinal);

    [Fact]
    public async Task Each_id_has_a_page()
    {
        Assert.True(RulePages.Ids.Count > 50);
        foreach (string id in RulePages.Ids)
        {
            Assert.StartsWith($"# {id}: ", (await ToolRun.OfAsync("rule", id)).Expect(ToolExitCode.Done), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("AUD4711")]
    [InlineData("../README")]
    [InlineData("\u001B[2J")]
    public async Task Another_id_is_refused(string id) =>
        Assert.DoesNotContain('\u001B', (await ToolRun.OfAsync("rule", id)).ExpectRefusal());
}
