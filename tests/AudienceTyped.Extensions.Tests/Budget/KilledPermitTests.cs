using System.Diagnostics;

namespace AudienceTyped.Extensions.Tests;

/// <summary>A process that is killed between taking a permit and using it: its permit is lost, and not one call more is sent.</summary>
public sealed class KilledPermitTests
{
    public const int CallsPerDay = 100;

    [Fact]
    public async Task A_permit_of_a_killed_process_is_not_given_twice()
    {
        await using RedisServer redis = await RedisServer.StartAsync();
        await TakeAndDieAsync(redis);
        await using AccountHost one = await StartAsync(redis);
        await using AccountHost two = await StartAsync(redis);
        Assert.Equal(CallsPerDay - 1, (await one.Budget.GetRemainingAsync(cancellationToken: AccountHost.Cancellation)).Calls);
        int[] sent = await Task.WhenAll(
            SharedCallBudgetTests.CountUntilRefusedAsync(one, 0), SharedCallBudgetTests.CountUntilRefusedAsync(two, 1000));
        Assert.Equal(CallsPerDay - 1, sent.Sum());
        Assert.Equal(CallsPerDay - 1, one.Emulator.Requests.Count + two.Emulator.Requests.Count);
    }

    private static Task<AccountHost> StartAsync(RedisServer redis) => AccountHost.StartAsync(options =>
        (options.Budget.Redis, options.Budget.CallsPerDay, options.Resilience.MaximumRetries) = (redis.ConnectionString, CallsPerDay, 0));

    private static async Task TakeAndDieAsync(RedisServer redis)
    {
        string signal = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            ProcessStartInfo start = new(Environment.ProcessPath!, ["-explicit", "only", "-class", typeof(PermitTaker).FullName!, "-noLogo"])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            };
            start.Environment[PermitTaker.Redis] = redis.ConnectionString;
            start.Environment[PermitTaker.Signal] = signal;
            using Process process = Process.Start(start)!;
            while (!File.Exists(signal))
            {
                Assert.False(process.HasExited, process.HasExited ? await process.StandardOutput.ReadToEndAsync(AccountHost.Cancellation) : "");
                await Task.Delay(20, AccountHost.Cancellation);
            }

            process.Kill();
            await process.WaitForExitAsync(AccountHost.Cancellation);
        }
        finally
        {
            File.Delete(signal);
        }
    }
}
