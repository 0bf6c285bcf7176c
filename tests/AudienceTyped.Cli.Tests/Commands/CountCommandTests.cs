using System.Text.Json;

namespace AudienceTyped.Cli.Tests;

public sealed class CountCommandTests
{
    private const string Json = """{"include":{"and":[{"or":{"urn:li:adTargetingFacet:locations":["urn:li:geo:101282230"]}}]}}""";
    private const string Token = "AQX-secret-token";

    [Theory]
    [InlineData(80)]
    [InlineData(null)]
    public async Task The_screen_is_as_it_was(int? columns)
    {
        ToolRun run = await ToolRun.OfAsync(new ToolSetting { Columns = columns, Variables = { ["NO_COLOR"] = "1" } }, "count", Json, "--emulator");
        run.Expect(ToolExitCode.Done);
        Screen.Check("count", columns, run);
    }

    [Fact]
    public async Task Json_says_that_figures_are_synthetic()
    {
        using JsonDocument document = JsonDocument.Parse((await ToolRun.OfAsync("count", Json, "--emulator", "--json")).Expect(ToolExitCode.Done));
        Assert.True(document.RootElement.GetProperty("isSynthetic").GetBoolean());
        Assert.True(document.RootElement.GetProperty("total").GetInt64() >= 300);
    }

    [Fact]
    public async Task Without_a_token_nothing_is_asked() =>
        Assert.Contains("LINKEDIN_ACCESS_TOKEN is not set", (await ToolRun.OfAsync("count", Json)).ExpectRefusal(), StringComparison.Ordinal);

    [Fact]
    public async Task A_token_of_another_form_is_refused_and_not_shown()
    {
        ToolSetting setting = new() { Variables = { ["LINKEDIN_ACCESS_TOKEN"] = "Bearer " + Token } };
        Assert.DoesNotContain(Token, (await ToolRun.OfAsync(setting, "count", Json)).ExpectRefusal(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_service_of_the_environment_is_asked_with_the_token()
    {
        await using AudienceCountsEmulator emulator = await AudienceCountsEmulator.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        emulator.Answer(total: 1_200);
        ToolSetting setting = SettingOf(emulator, emulator.AccessToken);
        Assert.StartsWith("status\tCounted\ntotal\t1,200\n", (await ToolRun.OfAsync(setting, "count", Json)).Expect(ToolExitCode.Done), StringComparison.Ordinal);
        Assert.Single(emulator.Requests);
    }

    [Fact]
    public async Task A_refusal_of_the_service_is_1_and_shows_no_token()
    {
        await using AudienceCountsEmulator emulator = await AudienceCountsEmulator.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        emulator.Fail(EmulatedFault.InvalidAccessToken);
        Assert.DoesNotContain(Token, (await ToolRun.OfAsync(SettingOf(emulator, Token), "count", Json)).ExpectRefusal(ToolExitCode.Failed), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_interrupted_call_is_130()
    {
        await using AudienceCountsEmulator emulator = await AudienceCountsEmulator.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        emulator.Delay(TimeSpan.FromMinutes(1));
        using CancellationTokenSource interrupted = new(TimeSpan.FromMilliseconds(200));
        ToolSetting setting = SettingOf(emulator, emulator.AccessToken) with { CancellationToken = interrupted.Token };
        (await ToolRun.OfAsync(setting, "count", Json)).ExpectRefusal(ToolExitCode.Interrupted);
    }

    private static ToolSetting SettingOf(AudienceCountsEmulator emulator, string token) =>
        new() { Variables = { ["LINKEDIN_BASE_ADDRESS"] = emulator.BaseAddress.ToString(), ["LINKEDIN_ACCESS_TOKEN"] = token } };
}
