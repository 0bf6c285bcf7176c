namespace AudienceTyped.Cli.Tests;

public sealed class AudienceToolTests
{
    [Theory]
    [InlineData("encode")]
    [InlineData("encode", "a", "b")]
    [InlineData("encode", "--unknown", "a")]
    [InlineData("frobnicate")]
    [InlineData]
    public async Task A_command_line_that_cannot_be_used_is_64_and_names_the_help(params string[] args) =>
        Assert.Contains("--help", (await ToolRun.OfAsync(args)).ExpectRefusal(), StringComparison.Ordinal);

    [Fact]
    public async Task The_version_is_a_result() => Assert.NotEqual("", (await ToolRun.OfAsync("--version")).Expect(ToolExitCode.Done));

    [Theory]
    [InlineData("encode")]
    [InlineData("decode")]
    [InlineData("code")]
    [InlineData("search")]
    public async Task Each_command_has_an_example(string command) =>
        Assert.Contains($"Example:\n    audience {command} ", (await ToolRun.OfAsync(command, "--help")).Expect(ToolExitCode.Done), StringComparison.Ordinal);

    [Fact]
    public async Task An_interruption_is_130()
    {
        ToolSetting setting = new() { Input = "{}", CancellationToken = new CancellationToken(canceled: true) };
        Assert.Equal("Interrupted.\n", (await ToolRun.OfAsync(setting, "encode", "-")).ExpectRefusal(ToolExitCode.Interrupted));
    }
}
