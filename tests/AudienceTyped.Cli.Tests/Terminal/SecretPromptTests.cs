namespace AudienceTyped.Cli.Tests;

public sealed class SecretPromptTests
{
    private const string Json = """{"include":{"and":[{"or":{"urn:li:adTargetingFacet:locations":["urn:li:geo:101282230"]}}]}}""";
    private const string Token = "AQX-secret-token";

    [Theory]
    [InlineData("abc\r", "abc")]
    [InlineData("abx\bc\r", "abc")]
    [InlineData("\b\ba\r", "a")]
    [InlineData("a\0b\r", "ab")]
    [InlineData("\r", "")]
    [InlineData("a\r\rb", "a")]
    public void Keys_are_read_up_to_Enter(string keys, string expected)
    {
        Queue<char> left = new(keys);
        Assert.Equal(expected, SecretPrompt.Read(() => left.Count > 0, () => Press(left.Dequeue()), TestContext.Current.CancellationToken));
    }

    [Fact]
    public void An_interruption_ends_the_wait_for_a_key() => Assert.Throws<OperationCanceledException>(
        static () => SecretPrompt.Read(static () => false, static () => throw new InvalidOperationException("No key was pressed."), new CancellationToken(canceled: true)));

    [Fact]
    public async Task A_token_that_is_typed_is_sent_and_never_written()
    {
        await using AudienceCountsEmulator emulator = await AudienceCountsEmulator.StartAsync(new(), TestContext.Current.CancellationToken);
        ToolSetting setting = SettingOf(Token) with { Variables = new() { ["LINKEDIN_BASE_ADDRESS"] = emulator.BaseAddress.ToString() } };
        ToolRun run = await ToolRun.OfAsync(setting, "count", Json);
        Assert.DoesNotContain(Token, run.Expect(ToolExitCode.Done) + run.Error, StringComparison.Ordinal);
        Assert.StartsWith("Access token (it is not shown): \n", run.Error, StringComparison.Ordinal);
        Assert.Single(emulator.Requests);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Bearer " + Token)]
    [InlineData(Token + "\u0015")]
    public async Task What_is_no_token_is_refused_and_never_written(string typed)
    {
        string message = (await ToolRun.OfAsync(SettingOf(typed), "count", Json)).ExpectRefusal();
        Assert.Contains("What you typed is not an access token", message, StringComparison.Ordinal);
        Assert.DoesNotContain(Token, message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_interruption_of_the_prompt_is_130()
    {
        ToolSetting setting = new() { ReadSecret = static _ => throw new OperationCanceledException() };
        Assert.EndsWith("Interrupted.\n", (await ToolRun.OfAsync(setting, "count", Json)).ExpectRefusal(ToolExitCode.Interrupted), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_of_the_environment_asks_nobody()
    {
        await using AudienceCountsEmulator emulator = await AudienceCountsEmulator.StartAsync(new(), TestContext.Current.CancellationToken);
        ToolSetting setting = new()
        {
            ReadSecret = static _ => throw new InvalidOperationException("Somebody was asked."),
            Variables = { ["LINKEDIN_BASE_ADDRESS"] = emulator.BaseAddress.ToString(), ["LINKEDIN_ACCESS_TOKEN"] = Token },
        };
        Assert.DoesNotContain("Access token", (await ToolRun.OfAsync(setting, "count", Json)).Error, StringComparison.Ordinal);
    }

    private static ToolSetting SettingOf(string typed) => new() { ReadSecret = _ => typed };

    private static ConsoleKeyInfo Press(char character) => new(
        character, character switch { '\r' => ConsoleKey.Enter, '\b' => ConsoleKey.Backspace, _ => ConsoleKey.None }, shift: false, alt: false, control: false);
}
