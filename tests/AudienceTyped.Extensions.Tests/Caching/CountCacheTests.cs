using System.Text;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.DependencyInjection;

namespace AudienceTyped.Extensions.Tests;

public sealed class CountCacheTests
{
    [Fact]
    public async Task Equal_audiences_that_are_written_differently_are_one_call()
    {
        await using AccountHost host = await AccountHost.StartAsync();
        AllOf one = Facet.Locations.IsAnyOf(Geo.Germany, Geo.France) & Facet.Skills.Is(Skill.Python);
        AllOf other = Facet.Skills.Is(Skill.Python) & (Facet.Locations.Is(Geo.France) | Facet.Locations.Is(Geo.Germany));
        AudienceCount first = await host.Client.CountAsync(one, AccountHost.Cancellation);
        AudienceCount second = await host.Client.CountAsync(other, AccountHost.Cancellation);
        Assert.Single(host.Emulator.Requests);
        Assert.Equal(first.Total, second.Total);
        Assert.Equal((first.RequestId, first.AsOf), (second.RequestId, second.AsOf));
        Assert.NotNull(first.RequestLine);
        Assert.Null(second.RequestLine);
    }

    [Fact]
    public async Task A_hundred_callers_who_ask_for_the_same_are_one_call()
    {
        await using AccountHost host = await AccountHost.StartAsync();
        host.Emulator.Delay(TimeSpan.FromMilliseconds(300));
        AudienceCount[] counts = await Task.WhenAll(
            Enumerable.Range(0, 100).Select(_ => Task.Run(() => host.Client.CountAsync(Audiences.Germany, AccountHost.Cancellation))));
        Assert.Single(host.Emulator.Requests);
        Assert.Single(counts.Select(static count => count.Total).Distinct());
    }

    [Fact]
    public async Task A_caller_who_cancels_does_not_cancel_the_call_of_the_others()
    {
        await using AccountHost host = await AccountHost.StartAsync();
        host.Emulator.Delay(TimeSpan.FromMilliseconds(500));
        using CancellationTokenSource impatient = new();
        Task<AudienceCount> first = host.Client.CountAsync(Audiences.Germany, impatient.Token);
        Task<AudienceCount> second = host.Client.CountAsync(Audiences.Germany, AccountHost.Cancellation);
        while (host.Emulator.Requests.Count == 0)
        {
            await Task.Delay(5, AccountHost.Cancellation);
        }

        await impatient.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        Assert.Equal(AudienceCountStatus.Counted, (await second).Status);
        Assert.Single(host.Emulator.Requests);
    }

    [Fact]
    public async Task Callers_who_cancel_while_the_shared_call_waits_learn_when_to_try_again()
    {
        await using AccountHost host = await AccountHost.StartAsync();
        host.Emulator.Fail(EmulatedFault.QuotaOfTheMinute, EmulatedReply.UntilTakenBack);
        using CancellationTokenSource first = new();
        using CancellationTokenSource second = new();
        Task<AudienceCount> asking = host.Client.CountAsync(Audiences.Germany, first.Token);
        while (host.Emulator.Requests is not [{ Status: 429 }])
        {
            await Task.Delay(10, AccountHost.Cancellation);
        }

        Task<AudienceCount> sharing = host.Client.CountAsync(Audiences.Germany, second.Token);
        await Task.Delay(300, AccountHost.Cancellation);
        await AssertCanceledAsync(sharing, second);
        await AssertCanceledAsync(asking, first);
        Assert.Single(host.Emulator.Requests);

        static async Task AssertCanceledAsync(Task<AudienceCount> call, CancellationTokenSource source)
        {
            await source.CancelAsync();
            var exception = await Assert.ThrowsAsync<OperationCanceledException>(() => call);
            Assert.Equal(source.Token, exception.CancellationToken);
            LinkedInQuotaException cause = Assert.IsType<LinkedInQuotaException>(exception.InnerException);
            Assert.True(cause.RetryAt > DateTimeOffset.UtcNow, $"{cause.RetryAt:o}");
        }
    }

    [Fact]
    public async Task A_failure_is_not_kept()
    {
        await using AccountHost host = await AccountHost.StartAsync();
        host.Emulator.Fail(EmulatedFault.AccessDenied);
        await Assert.ThrowsAsync<LinkedInPermissionException>(() => host.Client.CountAsync(Audiences.Germany, AccountHost.Cancellation));
        Assert.Equal(AudienceCountStatus.Counted, (await host.Client.CountAsync(Audiences.Germany, AccountHost.Cancellation)).Status);
    }

    [Fact]
    public async Task A_zero_is_kept_for_a_shorter_time()
    {
        await using AccountHost host = await AccountHost.StartAsync(static options => options.Cache.ExpirationOfZero = TimeSpan.FromSeconds(1));
        host.Emulator.Answer(Audiences.Germany, total: 0);
        host.Emulator.Answer(Audiences.France, total: 400);
        Assert.Equal(AudienceCountStatus.BelowThreshold, (await host.Client.CountAsync(Audiences.Germany, AccountHost.Cancellation)).Status);
        await host.Client.CountAsync(Audiences.France, AccountHost.Cancellation);
        await Task.Delay(TimeSpan.FromSeconds(1.2), AccountHost.Cancellation);
        await host.Client.CountAsync(Audiences.Germany, AccountHost.Cancellation);
        await host.Client.CountAsync(Audiences.France, AccountHost.Cancellation);
        Assert.Equal(
            [Audiences.Germany, Audiences.France, Audiences.Germany], host.Emulator.Requests.Select(static request => request.Criteria!));
    }

    [Fact]
    public async Task A_version_and_a_member_have_counts_of_their_own()
    {
        await using AudienceCountsEmulator emulator = await AudienceCountsEmulator.StartAsync(cancellationToken: AccountHost.Cancellation);
        ServiceCollection services = new();
        services.AddSingleton<IDistributedCache, ListedCache>();
        (string Name, string Version, bool PerMember)[] accounts = [("a", "202608", false), ("b", "202608", false), ("c", "202609", false), ("d", "202608", true)];
        foreach ((string name, string version, bool perMember) in accounts)
        {
            services
                .AddAudienceTyped(name, options =>
                    (options.BaseAddress, options.Version, options.Cache.PerMember) = (emulator.BaseAddress, LinkedInVersion.Parse(version), perMember))
                .UseAccessTokens(emulator.AccessTokens);
        }

        await using ServiceProvider provider = services.BuildServiceProvider();
        foreach ((string name, _, _) in accounts)
        {
            await provider.GetRequiredKeyedService<AudienceCountsClient>(name).CountAsync(Audiences.Germany, AccountHost.Cancellation);
        }

        Assert.Equal(["202608", "202609", "202608"], emulator.Requests.Select(static request => request.Headers["LinkedIn-Version"]));
    }

    [Fact]
    public async Task The_second_level_has_no_secret_and_no_criteria()
    {
        ListedCache second = new();
        await using AccountHost host = await AccountHost.StartAsync(add: services => services.AddSingleton<IDistributedCache>(second));
        await host.Client.CountAsync(Audiences.Germany, AccountHost.Cancellation);
        (string key, byte[] value) = Assert.Single(second.Entries);
        string text = Encoding.UTF8.GetString(value);
        Assert.Contains(Audiences.Germany.Key, key, StringComparison.Ordinal);
        Assert.Contains("\"status\":\"Counted\"", text, StringComparison.Ordinal);
        Assert.DoesNotContain(host.Emulator.AccessToken, key + text, StringComparison.Ordinal);
        Assert.DoesNotContain("urn:li", key + text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_level_that_fails_costs_no_count()
    {
        ListedCache second = new() { IsAway = true };
        await using AccountHost host = await AccountHost.StartAsync(add: services => services.AddSingleton<IDistributedCache>(second));
        Assert.Equal(AudienceCountStatus.Counted, (await host.Client.CountAsync(Audiences.Germany, AccountHost.Cancellation)).Status);
        Assert.Equal(AudienceCountStatus.Counted, (await host.Client.CountAsync(Audiences.Germany, AccountHost.Cancellation)).Status);
    }

    [Fact]
    public async Task Two_processes_share_counts_through_Redis()
    {
        await using RedisServer redis = await RedisServer.StartAsync();
        await using AudienceCountsEmulator emulator = await AudienceCountsEmulator.StartAsync(cancellationToken: AccountHost.Cancellation);
        List<AudienceCount> counts = [];
        for (int process = 0; process < 2; process++)
        {
            ServiceCollection services = new();
            services
                .AddAudienceTyped(options => (options.BaseAddress, options.Cache.Redis) = (emulator.BaseAddress, redis.ConnectionString))
                .UseAccessTokens(emulator.AccessTokens);
            await using ServiceProvider provider = services.BuildServiceProvider();
            counts.Add(await provider.GetRequiredService<AudienceCountsClient>().CountAsync(Audiences.Germany, AccountHost.Cancellation));
        }

        Assert.Single(emulator.Requests);
        Assert.Equal(counts[0] with { RequestLine = null }, counts[1]);
    }
}
