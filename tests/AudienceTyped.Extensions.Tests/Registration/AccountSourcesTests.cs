using System.Globalization;
using System.Text;
using AudienceTyped.EndToEnd.Tests;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Caching.Hybrid;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using StackExchange.Redis;

namespace AudienceTyped.Extensions.Tests;

/// <summary>What the code of a program gives to an account is used, or refused where nothing would use it.</summary>
public sealed class AccountSourcesTests
{
    private static CancellationToken Cancellation => AccountHost.Cancellation;

    [Fact]
    public async Task Access_tokens_are_requested_with_the_refresh_token_of_the_configuration()
    {
        int issued = 0;
        await using RawServer endpoint = TokenEndpoint(() => $$"""{"access_token":"AQX-{{++issued}}","expires_in":5184000}""");
        await using AudienceCountsEmulator emulator = await AudienceCountsEmulator.StartAsync(new() { RefusedTokens = ["AQX-1"] }, Cancellation);
        ServiceCollection services = new();
        services.AddAudienceTyped(Configured(
            ("BaseAddress", emulator.BaseAddress.ToString()), ("OAuth:ClientId", "the-id"), ("OAuth:ClientSecret", "the-secret"),
            ("OAuth:RefreshToken", "AQ-refresh"), ("OAuth:TokenAddress", endpoint.BaseAddress + "token")));
        await using ServiceProvider provider = services.BuildServiceProvider();
        AudienceCountsClient client = provider.GetRequiredService<AudienceCountsClient>();
        AudienceCount[] counts = await Task.WhenAll(Enumerable.Range(1, 20).Select(number => client.CountAsync(Audiences.Of(number), Cancellation)));
        Assert.All(counts, static count => Assert.NotNull(count.Total));

        // One to begin with, and one after the 401: however many calls there are.
        Assert.Equal(2, endpoint.Requests.Count);
        Assert.Equal(20, emulator.Requests.Count(static request => request.Status == 200));
        Assert.Contains(
            "grant_type=refresh_token&refresh_token=AQ-refresh&client_id=the-id&client_secret=the-secret", endpoint.Requests[0], StringComparison.Ordinal);
        Assert.StartsWith("POST /token ", endpoint.Requests[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_refresh_token_goes_to_the_store()
    {
        await using RawServer endpoint = TokenEndpoint(static () => """{"access_token":"AQX-1","expires_in":5184000,"refresh_token":"AQ-new"}""");
        await using AudienceCountsEmulator emulator = await AudienceCountsEmulator.StartAsync(cancellationToken: Cancellation);
        RefreshToken stored = new("AQ-old");
        ServiceCollection services = new();
        services
            .AddAudienceTyped(options =>
            {
                (options.BaseAddress, options.OAuth.TokenAddress) = (emulator.BaseAddress, endpoint.BaseAddress);
                (options.OAuth.ClientId, options.OAuth.ClientSecret) = ("the-id", "the-secret");
            })
            .UseRefreshTokenStore(_ => RefreshTokenStore.From(
                _ => ValueTask.FromResult(stored),
                (token, _) =>
                {
                    stored = token;
                    return ValueTask.CompletedTask;
                }));
        await using ServiceProvider provider = services.BuildServiceProvider();
        Assert.NotNull((await provider.GetRequiredService<AudienceCountsClient>().CountAsync(Audiences.Germany, Cancellation)).Total);
        Assert.Equal("AQ-new", stored.RevealValue());
        Assert.Contains("refresh_token=AQ-old&", Assert.Single(endpoint.Requests), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_connection_of_the_program_is_used_for_budget_and_cache()
    {
        await using RedisServer redis = await RedisServer.StartAsync();
        await using ConnectionMultiplexer connection = await ConnectionMultiplexer.ConnectAsync(redis.ConnectionString);
        await using AudienceCountsEmulator emulator = await AudienceCountsEmulator.StartAsync(cancellationToken: Cancellation);
        ServiceCollection services = new();
        services
            .AddAudienceTyped(options =>
            {
                // Nobody listens there: only the given connection can be it.
                (options.BaseAddress, options.Budget.Redis, options.Cache.Redis) = (emulator.BaseAddress, "127.0.0.1:1", "127.0.0.1:1");
                options.Budget.CallsPerDay = 10;
            })
            .UseAccessTokens(emulator.AccessTokens)
            .UseRedis(_ => connection);
        await using (ServiceProvider provider = services.BuildServiceProvider())
        {
            await provider.GetRequiredService<AudienceCountsClient>().CountAsync(Audiences.Germany, Cancellation);
            Assert.Equal(9, (await provider.GetRequiredService<CallBudget>().GetRemainingAsync(cancellationToken: Cancellation)).Calls);
        }

        string[] keys = [.. connection.GetServers()[0].Keys(pattern: "audiencetyped:*").Select(static key => key.ToString())];
        Assert.Contains(keys, static key => key.Contains(":calls:", StringComparison.Ordinal));
        Assert.Contains(keys, static key => key.Contains(Audiences.Germany.Key, StringComparison.Ordinal));

        // It is the program's, which goes on with it.
        Assert.True(connection.IsConnected);
    }

    [Fact]
    public async Task A_cache_of_the_program_is_used()
    {
        ListedCache second = new();
        await using AudienceCountsEmulator emulator = await AudienceCountsEmulator.StartAsync(cancellationToken: Cancellation);
        ServiceCollection services = new();
        services.AddSingleton<IDistributedCache>(second);
        services.AddHybridCache();
        services
            .AddAudienceTyped(options => options.BaseAddress = emulator.BaseAddress)
            .UseAccessTokens(emulator.AccessTokens)
            .UseCache(static provider => provider.GetRequiredService<HybridCache>());
        await using ServiceProvider provider = services.BuildServiceProvider();
        AudienceCountsClient client = provider.GetRequiredService<AudienceCountsClient>();
        await client.CountAsync(Audiences.Germany, Cancellation);
        await client.CountAsync(Audiences.Germany, Cancellation);
        Assert.Single(emulator.Requests);
        Assert.Contains("\"status\":\"Counted\"", Encoding.UTF8.GetString(Assert.Single(second.Entries).Value), StringComparison.Ordinal);
        await provider.GetRequiredService<HybridCache>().RemoveByTagAsync("audiencetyped", Cancellation);
        await client.CountAsync(Audiences.Germany, Cancellation);
        Assert.Equal(2, emulator.Requests.Count);
    }

    [Fact]
    public void What_is_replaced_is_refused()
    {
        Refuse(
            "Budget.CallsPerDay is set, but UseBudget replaces",
            static options => options.Budget.CallsPerDay = 5,
            static builder => builder.UseBudget(static _ => CallBudget.Unlimited));
        Refuse(
            "Cache.Redis is set, but UseCache replaces",
            static options => options.Cache.Redis = "redis:6379",
            static builder => builder.UseCache(static provider => provider.GetRequiredService<HybridCache>()));
        Refuse(
            "UseRedis is called, but neither Budget.Redis nor Cache.Redis is set",
            static _ => { },
            static builder => builder.UseRedis(static provider => provider.GetRequiredService<IConnectionMultiplexer>()));
        Refuse(
            "The access token comes from UseAccessTokens and from AccessToken. Keep one.",
            static options => options.AccessToken = "abc",
            static builder => builder.UseAccessTokens(AccessTokenProvider.FromValue("abc")));
    }

    [Theory]
    [InlineData("OAuth:TokenAddress", "http://example.com/token", "OAuth.TokenAddress is neither HTTPS nor loopback")]
    [InlineData("OAuth:RefreshToken", "two words", "OAuth.RefreshToken cannot be used. The text is not a refresh token:")]
    public void OAuth_that_cannot_be_used_stops_the_start(string key, string value, string expected)
    {
        ServiceCollection services = new();
        Dictionary<string, string> values = new() { ["OAuth:ClientId"] = "i", ["OAuth:ClientSecret"] = "s", ["OAuth:RefreshToken"] = "r", [key] = value };
        services.AddAudienceTyped(Configured([.. values.Select(static one => (one.Key, one.Value))]));
        OptionsValidationException exception = Assert.Throws<OptionsValidationException>(() => AccountHost.ValidateOnStart(services));
        Assert.Contains(expected, exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("two words", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Accounts_of_one_application_have_one_number_of_calls_in_a_second()
    {
        ServiceCollection services = new();
        services.AddAudienceTyped("one", static options => (options.AccessToken, options.Budget.CallsPerSecond) = ("a", 5));
        services.AddAudienceTyped("two", static options => (options.AccessToken, options.Budget.CallsPerSecond) = ("b", 6));
        OptionsValidationException exception = Assert.Throws<OptionsValidationException>(() => AccountHost.ValidateOnStart(services));
        Assert.Contains("name two applications", exception.Message, StringComparison.Ordinal);
        services.Configure<AudienceTypedOptions>("two", static options => options.Budget.Application = "other");
        AccountHost.ValidateOnStart(services);
    }

    [Fact]
    public async Task An_address_or_a_version_that_the_cache_would_not_know_is_refused()
    {
        ServiceCollection services = new();
        services
            .AddAudienceTyped("version", static options => options.AccessToken = "abc")
            .ConfigureClient(static (_, options) => options with { Version = LinkedInVersion.Parse("202608") });
        services
            .AddAudienceTyped("address", static options => options.AccessToken = "abc")
            .HttpClientBuilder.ConfigureHttpClient(static client => client.BaseAddress = new Uri("https://example.com/"));
        await using ServiceProvider provider = services.BuildServiceProvider();
        Assert.Throws<InvalidOperationException>(() => provider.GetRequiredKeyedService<AudienceCountsClient>("version"));
        Assert.Throws<InvalidOperationException>(() => provider.GetRequiredKeyedService<AudienceCountsClient>("address"));
    }

    // Each is a service of the account too: the container would wait for itself.
    [Fact]
    public async Task A_service_that_asks_for_itself_is_refused()
    {
        ServiceCollection services = new();
        services.AddSingleton(AccessTokenProvider.FromValue("token-of-the-test"));
        services
            .AddAudienceTyped()
            .UseAccessTokens(static provider => provider.GetRequiredService<AccessTokenProvider>())
            .UseBudget(static provider => provider.GetRequiredService<CallBudget>());
        await using ServiceProvider provider = services.BuildServiceProvider();
        Assert.Contains(
            "UseAccessTokens asks the services for AccessTokenProvider",
            Assert.Throws<InvalidOperationException>(() => provider.GetRequiredService<AccessTokenProvider>()).Message,
            StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => provider.GetRequiredService<CallBudget>());
    }

    private static void Refuse(string expected, Action<AudienceTypedOptions> configure, Action<AudienceTypedBuilder> use)
    {
        ServiceCollection services = new();
        services.AddSingleton<HybridCache>(static _ => throw new InvalidOperationException());
        AudienceTypedBuilder builder = services.AddAudienceTyped(configure);
        use(builder);
        OptionsValidationException exception = Assert.Throws<OptionsValidationException>(() => AccountHost.ValidateOnStart(services));
        Assert.Contains(exception.Failures, failure => failure.Contains(expected, StringComparison.Ordinal));
    }

    private static RawServer TokenEndpoint(Func<string> body) => new(async (stream, cancellationToken) =>
        await stream.WriteAsync(Encoding.UTF8.GetBytes(RawServer.Answer("200 OK", body())), cancellationToken));

    private static IConfigurationSection Configured(params (string Key, string Value)[] values) => new ConfigurationBuilder()
        .AddInMemoryCollection(values.Select(static value =>
            KeyValuePair.Create<string, string?>(string.Create(CultureInfo.InvariantCulture, $"LinkedIn:{value.Key}"), value.Value)))
        .Build()
        .GetSection("LinkedIn");
}
