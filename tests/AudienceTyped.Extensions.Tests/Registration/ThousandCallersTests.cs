using Microsoft.Extensions.DependencyInjection;

namespace AudienceTyped.Extensions.Tests;

/// <summary>A thousand callers of an account at once, whose token has expired.</summary>
public sealed class ThousandCallersTests
{
    private const int Callers = 1000;

    [Fact]
    public async Task One_expired_token_is_one_refresh()
    {
        await using AudienceCountsEmulator emulator = new();
        int refreshes = 0;
        CachingAccessTokenProvider tokens = new(AccessTokenProvider.From(async _ =>
        {
            int number = Interlocked.Increment(ref refreshes);
            await Task.Delay(50, CancellationToken.None);
            return new AccessToken($"token-of-the-test-{number}");
        }));
        ServiceCollection services = new();
        services
            .AddAudienceTyped(options => options.BaseAddress = emulator.BaseAddress)
            .UseAccessTokens(tokens)
            .HttpClientBuilder.ConfigurePrimaryHttpMessageHandler(emulator.CreateHandler);
        await using ServiceProvider provider = services.BuildServiceProvider();
        AudienceCountsClient client = provider.GetRequiredService<AudienceCountsClient>();
        await client.CountAsync(Audiences.Germany, AccountHost.Cancellation);
        emulator.ExpireAccessToken("token-of-the-test-1");
        AudienceCount[] counts = await Task.WhenAll(
            Enumerable.Range(1, Callers).Select(number => Task.Run(() => client.CountAsync(Audiences.Of(number), AccountHost.Cancellation))));
        Assert.All(counts, static count => Assert.NotNull(count.Total));
        Assert.Equal(2, refreshes);
        Assert.Equal(1 + Callers, emulator.Requests.Count(static request => request.Status == 200));
    }
}
