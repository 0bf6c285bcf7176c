using Microsoft.Extensions.DependencyInjection;

namespace AudienceTyped.Extensions.Tests;

/// <summary>Calls that wait for their turn in a shared budget: what happens meanwhile counts.</summary>
public sealed class SharedCallPaceTests
{
    private static CancellationToken Cancellation => AccountHost.Cancellation;

    [Fact]
    public async Task A_refusal_for_the_day_stops_calls_that_wait_in_another_process()
    {
        await using RedisServer redis = await RedisServer.StartAsync();
        await using AccountHost one = await StartAsync(redis);
        await using AccountHost two = await StartAsync(redis);
        await one.Client.CountAsync(Audiences.Of(1), Cancellation);
        Task<AudienceCount> waiting = two.Client.CountAsync(Audiences.Of(2), Cancellation);
        await two.WaitForUsedAsync(2);
        await one.Budget.BlockAsync(new LinkedInCall(CallBudget.Counts, "count"), QuotaScope.Application, UtcDay.EndOf(DateTimeOffset.UtcNow), Cancellation);
        var exception = await Assert.ThrowsAsync<LinkedInQuotaException>(() => waiting);
        Assert.Equal(QuotaWindow.Day, exception.Window);
        Assert.Empty(two.Emulator.Requests);
    }

    [Fact]
    public async Task A_call_that_waits_until_after_midnight_takes_a_permit_of_the_new_day()
    {
        await using RedisServer redis = await RedisServer.StartAsync();
        DateTimeOffset midnight = UtcDay.EndOf(DateTimeOffset.UtcNow);
        ManualClock clock = new(midnight.AddMilliseconds(-1));
        await using AccountHost host = await StartAsync(redis, clock);
        await host.Client.CountAsync(Audiences.Of(1), Cancellation);
        Task<AudienceCount> waiting = host.Client.CountAsync(Audiences.Of(2), Cancellation);
        await host.WaitForUsedAsync(2);
        clock.Now = midnight;
        await waiting;
        Assert.Equal(9, (await host.Budget.GetRemainingAsync(cancellationToken: Cancellation)).Calls);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_call_whose_turn_comes_after_its_time_limit_fails_at_once_and_says_when_to_try_again(bool isShared)
    {
        await using RedisServer? redis = isShared ? await RedisServer.StartAsync() : null;
        await using AccountHost host = await AccountHost.StartAsync(options =>
        {
            (options.Budget.Redis, options.Budget.CallsPerSecond, options.Cache.Enabled) = (redis?.ConnectionString, 1, false);
            (options.Resilience.TotalTimeout, options.Resilience.AttemptTimeout) = (TimeSpan.FromSeconds(4), TimeSpan.FromSeconds(4));
        });
        DateTimeOffset before = DateTimeOffset.UtcNow;
        Task<AudienceCount>[] calls = [.. Enumerable.Range(1, 30).Select(number => host.Client.CountAsync(Audiences.Of(number), Cancellation))];
        Task<AudienceCount> last = await Task.WhenAny(calls.Skip(20));
        var exception = await Assert.ThrowsAsync<LinkedInQuotaException>(() => last);

        // It has not waited: no second call has had its turn.
        Assert.InRange(host.Emulator.Requests.Count, 0, 4);
        Assert.Equal((QuotaWindow.Second, true), (exception.Window, exception.IsTransient));
        Assert.True(exception.RetryAt > before.AddSeconds(1), $"{exception.RetryAt:o}");
        Assert.Contains("longer than the time limit of the call", exception.Message, StringComparison.Ordinal);
        await Task.WhenAll(calls.Select(static call => Record.ExceptionAsync(() => call).AsTask()));
        Assert.InRange(host.Emulator.Requests.Count, 1, 6);
    }

    [Fact]
    public async Task A_server_that_is_restarted_in_the_middle_of_two_processes_gives_no_permit_twice()
    {
        await using RedisServer redis = await RedisServer.StartAsync();
        await using AccountHost one = await StartAsync(redis, perSecond: null, perDay: 60);
        await using AccountHost two = await StartAsync(redis, perSecond: null, perDay: 60);
        Task<int>[] counting = [CountAsync(one, 0), CountAsync(two, 1000)];
        while (one.Emulator.Requests.Count + two.Emulator.Requests.Count < 15)
        {
            await Task.Delay(1, Cancellation);
        }

        await redis.KillAsync();
        await redis.RunAsync();
        int[] answered = await Task.WhenAll(counting);
        Assert.Equal(answered.Sum(), one.Emulator.Requests.Count + two.Emulator.Requests.Count);

        // A script whose answer was lost has taken a permit that was not used.
        Assert.InRange(answered.Sum(), 58, 60);
        Assert.Equal(0, (await one.Budget.GetRemainingAsync(cancellationToken: Cancellation)).Calls);
    }

    private static async Task<int> CountAsync(AccountHost host, int first)
    {
        int answered = 0;
        while (true)
        {
            try
            {
                await host.Client.CountAsync(Audiences.Of(first + answered), Cancellation);
                answered++;
            }
            catch (LinkedInUnavailableException)
            {
                await Task.Delay(5, Cancellation);
            }
            catch (LinkedInQuotaException)
            {
                return answered;
            }
        }
    }

    private static Task<AccountHost> StartAsync(RedisServer redis, TimeProvider? clock = null, int? perSecond = 1, int perDay = 10) => AccountHost.StartAsync(
        options =>
        {
            (options.Budget.Redis, options.Budget.CallsPerSecond, options.Budget.CallsPerDay) = (redis.ConnectionString, perSecond, perDay);
            options.Resilience.MaximumRetries = 0;
        },
        services => _ = clock is null ? services : services.AddSingleton(clock),
        clock is null ? null : new() { TimeProvider = clock });
}
