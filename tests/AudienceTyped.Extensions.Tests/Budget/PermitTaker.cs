using Microsoft.Extensions.DependencyInjection;

namespace AudienceTyped.Extensions.Tests;

/// <summary>
/// What a process of KilledPermitTests does: it takes a permit, says so in a file, and waits to be killed before it uses it. A run of all tests leaves it out.
/// </summary>
public sealed class PermitTaker
{
    public const string Redis = "PERMIT_TAKER_REDIS";
    public const string Signal = "PERMIT_TAKER_SIGNAL";

    [Fact(Explicit = true)]
    public async Task A_permit_is_taken_and_not_used()
    {
        ServiceCollection services = new();
        services.AddAudienceTyped(static options =>
        {
            (options.AccessToken, options.Budget.CallsPerDay) = ("token-of-the-test", KilledPermitTests.CallsPerDay);
            options.Budget.Redis = Environment.GetEnvironmentVariable(Redis);
        });
        await using ServiceProvider provider = services.BuildServiceProvider();
        await provider.GetRequiredService<CallBudget>().AcquireAsync(new LinkedInCall(CallBudget.Counts, "count"), AccountHost.Cancellation);
        await File.WriteAllTextAsync(Environment.GetEnvironmentVariable(Signal)!, "taken", AccountHost.Cancellation);
        await Task.Delay(Timeout.InfiniteTimeSpan, AccountHost.Cancellation);
    }
}
