namespace AudienceTyped.Cli.Tests;

public sealed class DoctorCommandTests
{
    private const string Secret = "AQX-secret-token";

    [Fact]
    public async Task With_the_emulator_all_parts_are_good()
    {
        string output = (await ToolRun.OfAsync(new ToolSetting { TimeProvider = At(2026, 11) }, "doctor", "--emulator")).Expect(ToolExitCode.Done);
        Assert.Contains("facets\tgood\t31 facets", output, StringComparison.Ordinal);
        Assert.Contains("count\tgood\tGermany: ", output, StringComparison.Ordinal);
        Assert.Contains("version\tgood\t202609", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_token_it_says_what_to_set() =>
        Assert.Contains("token\tproblem\tLINKEDIN_ACCESS_TOKEN is not set.", (await ToolRun.OfAsync("doctor")).Expect(ToolExitCode.Failed), StringComparison.Ordinal);

    [Fact]
    public async Task A_version_that_has_ended_is_a_problem() => Assert.Contains(
        "version\tproblem\t202609 ended on ", (await ToolRun.OfAsync(new ToolSetting { TimeProvider = At(2028, 1) }, "doctor")).Expect(ToolExitCode.Failed), StringComparison.Ordinal);

    [Theory]
    [InlineData(Secret)]
    [InlineData("Bearer " + Secret)]
    [InlineData(Secret + "\n")]
    public async Task No_secret_is_written(string token)
    {
        ToolSetting setting = new() { Variables = { ["LINKEDIN_ACCESS_TOKEN"] = token, ["LINKEDIN_BASE_ADDRESS"] = "http://127.0.0.1:9/" } };
        ToolRun run = await ToolRun.OfAsync(setting, "doctor");
        run.Expect(ToolExitCode.Failed);
        Assert.DoesNotContain(Secret, run.Output + run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_that_is_refused_is_a_problem_of_the_calls()
    {
        await using AudienceCountsEmulator emulator = await AudienceCountsEmulator.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        emulator.RevokeAccessToken(Secret);
        ToolSetting setting = new() { Variables = { ["LINKEDIN_ACCESS_TOKEN"] = Secret, ["LINKEDIN_BASE_ADDRESS"] = emulator.BaseAddress.ToString() } };
        ToolRun run = await ToolRun.OfAsync(setting, "doctor");
        Assert.Contains("address\tgood", run.Expect(ToolExitCode.Failed), StringComparison.Ordinal);
        Assert.Contains("count\tproblem", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, run.Output + run.Error, StringComparison.Ordinal);
    }

    private static FixedClock At(int year, int month) => new(new DateTimeOffset(year, month, 20, 0, 0, 0, TimeSpan.Zero));

    private sealed class FixedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
