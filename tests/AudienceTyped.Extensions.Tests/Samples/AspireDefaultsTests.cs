namespace AudienceTyped.Extensions.Tests;

public sealed class AspireDefaultsTests
{
    [Fact]
    public async Task A_quota_of_the_day_leaves_the_process_once()
    {
        await using AudienceCountsEmulator emulator = await AudienceCountsEmulator.StartAsync(cancellationToken: AccountHost.Cancellation);
        emulator.Fail(EmulatedFault.QuotaOfTheDay, EmulatedReply.UntilTakenBack);
        using SampleProcess program = SampleProcess.Start("AspireDefaults", emulator);
        Assert.Contains("No call before", await program.WaitAsync(), StringComparison.Ordinal);
        Assert.Single(emulator.Requests);
    }
}
