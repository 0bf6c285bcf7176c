using Microsoft.Extensions.DependencyInjection;
using StackExchange.Redis;

namespace AudienceTyped.Extensions.Tests;

/// <summary>The budget in a real Redis. Two service providers stand for two processes; BudgetedWorkerTests has real ones.</summary>
public sealed class SharedCallBudgetTests
{
    [Fact]
    public async Task Two_processes_with_a_budget_of_a_hundred_send_a_hundred()
    {
        await using RedisServer redis = await RedisServer.StartAsync();
        await using AccountHost one = await StartAsync(redis, 100);
        await using AccountHost two = await StartAsync(redis, 100);
        int[] counted = await Task.WhenAll(CountUntilRefusedAsync(one, 0), CountUntilRefusedAsync(two, 1000));
        Assert.Equal(100, counted.Sum());
        Assert.Equal(100, one.Emulator.Requests.Count + two.Emulator.Requests.Count);
        Assert.Equal(0, (await RemainingAsync(one)).Calls);
    }

    [Fact]
    public async Task A_refusal_for_the_day_stops_all_processes()
    {
        await using RedisServer redis = await RedisServer.StartAsync();
        await using AccountHost one = await StartAsync(redis, null);
        await using AccountHost two = await StartAsync(redis, null);
        one.Emulator.Fail(EmulatedFault.QuotaOfTheDayOfTheApplication);
        await Assert.ThrowsAsync<LinkedInQuotaException>(() => one.Client.CountAsync(Audiences.Of(1), AccountHost.Cancellation));
        var exception = await Assert.ThrowsAsync<LinkedInQuotaException>(() => two.Client.CountAsync(Audiences.Of(2), AccountHost.Cancellation));
        Assert.Equal((QuotaWindow.Day, TimeSpan.Zero), (exception.Window, exception.RetryAt.TimeOfDay));
        Assert.Empty(two.Emulator.Requests);
        Assert.Equal(exception.RetryAt, (await RemainingAsync(two)).BlockedUntil);
    }

    [Fact]
    public async Task The_calls_of_a_day_expire_after_midnight_UTC_and_a_new_day_begins_at_it()
    {
        await using RedisServer redis = await RedisServer.StartAsync();
        ManualClock clock = new(new DateTimeOffset(DateTimeOffset.UtcNow.UtcDateTime.Date, TimeSpan.Zero).AddDays(1).AddMilliseconds(-1));
        await using AccountHost host = await StartAsync(redis, 1, clock: clock);
        await host.Client.CountAsync(Audiences.Of(1), AccountHost.Cancellation);
        await Assert.ThrowsAsync<LinkedInQuotaException>(() => host.Client.CountAsync(Audiences.Of(2), AccountHost.Cancellation));
        clock.Now = clock.Now.AddMilliseconds(1);
        await host.Client.CountAsync(Audiences.Of(2), AccountHost.Cancellation);

        await using ConnectionMultiplexer connection = await ConnectionMultiplexer.ConnectAsync(redis.ConnectionString);
        IServer server = connection.GetServers()[0];
        RedisKey[] keys = [.. server.Keys(pattern: "audiencetyped:*")];
        Assert.Equal(4, keys.Length);
        Assert.All(keys, key => Assert.NotNull(connection.GetDatabase().KeyExpireTime(key)));
    }

    [Fact]
    public async Task Without_Redis_a_call_fails()
    {
        await using RedisServer redis = await RedisServer.StartAsync();
        await using AccountHost host = await StartAsync(redis, 10);
        await host.Client.CountAsync(Audiences.Of(1), AccountHost.Cancellation);
        await redis.KillAsync();
        var exception = await Assert.ThrowsAsync<LinkedInUnavailableException>(() => host.Client.CountAsync(Audiences.Of(2), AccountHost.Cancellation));
        Assert.Contains("Budget.Redis", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("127.0.0.1", exception.Message, StringComparison.Ordinal);
        Assert.Single(host.Emulator.Requests);
    }

    [Fact]
    public async Task Without_Redis_a_local_budget_is_used_where_that_was_chosen_and_it_is_limited_too()
    {
        await using RedisServer redis = await RedisServer.StartAsync();
        await using AccountHost host = await StartAsync(
            redis, 10, static options => (options.Budget.WhenRedisIsAway, options.Budget.LocalCallsPerDay) = (BudgetOutage.UseLocalBudget, 3));
        await host.Client.CountAsync(Audiences.Of(500), AccountHost.Cancellation);
        await redis.KillAsync();
        Assert.Equal(3, await CountUntilRefusedAsync(host, 0));
        Assert.Equal(4, host.Emulator.Requests.Count);
        Assert.Equal(0, (await RemainingAsync(host)).Calls);
    }

    [Fact]
    public async Task A_refusal_for_the_day_holds_without_Redis()
    {
        await using RedisServer redis = await RedisServer.StartAsync();
        await using AccountHost host = await StartAsync(
            redis, 10, static options => (options.Budget.WhenRedisIsAway, options.Budget.LocalCallsPerDay) = (BudgetOutage.UseLocalBudget, 3));
        host.Emulator.Fail(EmulatedFault.QuotaOfTheDayOfTheApplication);
        await Assert.ThrowsAsync<LinkedInQuotaException>(() => host.Client.CountAsync(Audiences.Of(1), AccountHost.Cancellation));
        await redis.KillAsync();
        await Assert.ThrowsAsync<LinkedInQuotaException>(() => host.Client.CountAsync(Audiences.Of(2), AccountHost.Cancellation));
        Assert.Single(host.Emulator.Requests);
    }

    [Fact]
    public async Task A_server_that_was_restarted_goes_on_where_it_was()
    {
        await using RedisServer redis = await RedisServer.StartAsync();
        await using AccountHost host = await StartAsync(redis, 10);
        for (int number = 0; number < 4; number++)
        {
            await host.Client.CountAsync(Audiences.Of(5000 + number), AccountHost.Cancellation);
        }

        await redis.KillAsync();
        await redis.RunAsync();
        while (true)
        {
            try
            {
                _ = await RemainingAsync(host);
                break;
            }
            catch (LinkedInUnavailableException)
            {
                await Task.Delay(50, AccountHost.Cancellation);
            }
        }

        Assert.Equal(6, await CountUntilRefusedAsync(host, 0));
        Assert.Equal(10, host.Emulator.Requests.Count);
    }

    [Fact]
    public async Task Two_processes_are_shaped_together()
    {
        await using RedisServer redis = await RedisServer.StartAsync();
        await using AccountHost one = await StartAsync(
            redis, null, static options => options.Budget.CallsPerSecond = 10, emulated: new() { Quotas = new() { CallsOfApplicationPerSecond = 11 } });
        await using AudienceCountsHostOfOther two = new(redis, one.Emulator, callsPerSecond: 10);
        await Task.WhenAll(
            Task.WhenAll(Enumerable.Range(1, 12).Select(number => one.Client.CountAsync(Audiences.Of(number), AccountHost.Cancellation))),
            Task.WhenAll(Enumerable.Range(101, 12).Select(number => two.Client.CountAsync(Audiences.Of(number), AccountHost.Cancellation))));
        Assert.DoesNotContain(one.Emulator.Requests, static request => request.Status != 200);
        Assert.Equal(24, one.Emulator.Requests.Count);
    }

    private static Task<AccountHost> StartAsync(
        RedisServer redis,
        int? perDay,
        Action<AudienceTypedOptions>? configure = null,
        TimeProvider? clock = null,
        AudienceCountsEmulatorOptions? emulated = null) => AccountHost.StartAsync(
            options =>
            {
                (options.Budget.Redis, options.Budget.CallsPerDay, options.Resilience.MaximumRetries) = (redis.ConnectionString, perDay, 0);
                configure?.Invoke(options);
            },
            services => _ = clock is null ? services : services.AddSingleton(clock),
            emulated ?? (clock is null ? null : new() { TimeProvider = clock }));

    private static ValueTask<RemainingCalls> RemainingAsync(AccountHost host) => host.Budget.GetRemainingAsync(cancellationToken: AccountHost.Cancellation);

    internal static async Task<int> CountUntilRefusedAsync(AccountHost host, int first)
    {
        for (int count = 0; ; count++)
        {
            try
            {
                await host.Client.CountAsync(Audiences.Of(first + count), AccountHost.Cancellation);
            }
            catch (LinkedInQuotaException)
            {
                return count;
            }
        }
    }

    /// <summary>Services of a second process that asks the same emulator.</summary>
    private sealed class AudienceCountsHostOfOther : IAsyncDisposable
    {
        private readonly ServiceProvider _services;

        public AudienceCountsHostOfOther(RedisServer redis, AudienceCountsEmulator emulator, int callsPerSecond)
        {
            ServiceCollection services = new();
            services
                .AddAudienceTyped(options =>
                    (options.BaseAddress, options.Budget.Redis, options.Budget.CallsPerSecond) = (emulator.BaseAddress, redis.ConnectionString, callsPerSecond))
                .UseAccessTokens(emulator.AccessTokens);
            _services = services.BuildServiceProvider();
        }

        public AudienceCountsClient Client => _services.GetRequiredService<AudienceCountsClient>();

        public ValueTask DisposeAsync() => _services.DisposeAsync();
    }
}
