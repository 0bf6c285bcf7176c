namespace AudienceTyped.Cli.Tests;

public sealed class DecodeCommandTests
{
    private const string Json = """{"include":{"and":[{"or":{"urn:li:adTargetingFacet:skills":["urn:li:skill:17"]}}]}}""";

    [Fact]
    public async Task The_normal_form_is_what_the_library_writes() =>
        Assert.Equal(TargetingCriteria.ParseJson(Json).ToJson() + "\n", (await ToolRun.OfAsync("decode", "--normalize", Json)).Expect(ToolExitCode.Done));

    [Fact]
    public async Task The_normal_form_refuses_what_cannot_be_sent() =>
        Assert.Contains("include nothing", (await ToolRun.OfAsync("decode", "--normalize", "(include:(and:List()))")).ExpectRefusal(), StringComparison.Ordinal);

    [Fact]
    public async Task A_text_that_ends_too_early_has_a_caret_after_its_end()
    {
        string[] lines = (await ToolRun.OfAsync("decode", "(include:(and:List(")).ExpectRefusal().Split('\n');
        Assert.Equal(lines[1].Length, lines[2].IndexOf('^', StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("(include:\u001B[31m)")]
    [InlineData("(include:\u202E(")]
    [InlineData("(include:\0")]
    public async Task Control_characters_do_not_reach_the_terminal(string criteria)
    {
        string error = (await ToolRun.OfAsync(new ToolSetting { Input = criteria }, "decode", "-")).ExpectRefusal();
        Assert.DoesNotContain(error, static character => character != '\n' && VisibleText.IsHidden(character));
    }

    [Fact]
    public async Task Control_characters_in_values_are_escaped() =>
        Assert.Equal("""{"include":"\u001B[31m\u202E"}""" + "\n", (await ToolRun.OfAsync("decode", "(include:%1B%5B31m%E2%80%AE)")).Expect(ToolExitCode.Done));
}
