using System.Text;
using AudienceTyped.EndToEnd.Tests;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using StackExchange.Redis;

namespace AudienceTyped.Extensions.Tests;

/// <summary>
/// The token is in no log, exception, span, metric, cache entry, journal or Redis, whatever goes wrong; criteria are in logs of the level Debug and below only.
/// </summary>
public sealed class SecretTests
{
    private const string Canary = "canary-token-7F3A";

    public static TheoryData<string> Faults => [.. EmulatedFault.All.Select(static fault => fault.Name)];

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task The_token_is_nowhere(string fault)
    {
        await using AudienceCountsEmulator emulator = await AudienceCountsEmulator.StartAsync(cancellationToken: AccountHost.Cancellation);
        using Telemetry telemetry = new();
        ListedCache cache = new();
        await using ServiceProvider provider = Account(emulator.BaseAddress, telemetry, cache, fault == nameof(EmulatedFault.SlowBody) ? 1 : 10);
        AudienceCountsClient client = provider.GetRequiredService<AudienceCountsClient>();
        AudienceCount first = await client.CountAsync(Audiences.France, AccountHost.Cancellation);
        emulator.Fail(EmulatedFault.Find(fault)!, EmulatedReply.UntilTakenBack);
        Exception? exception = await Record.ExceptionAsync(() => client.CountAsync(Audiences.Germany, AccountHost.Cancellation));
        Assert.NotNull(exception);
        string journal = await WriteJournalAsync(client);
        AssertHidden([.. telemetry.Texts, journal, first.ToString(), .. Entries(cache), .. TextsOf(exception)]);
        Assert.Contains(telemetry.Texts, static text => text.Contains("audienceCounts count", StringComparison.Ordinal));
        Assert.Contains(telemetry.Texts, static text => text.Contains("audiencetyped.call.duration", StringComparison.Ordinal));
        string[] loud =
        [
            .. telemetry.Logs.Where(static log => log is { Category: AccountLog.Category, Level: > LogLevel.Debug }).Select(static log => log.Text),
        ];
        Assert.NotEmpty(loud);
        Assert.DoesNotContain(loud, static text => text.Contains("skill", StringComparison.Ordinal) || text.Contains("urn:li", StringComparison.Ordinal)
            || text.Contains(Geo.Germany.Urn.Key.ToString(), StringComparison.Ordinal));
    }

    // A server or a proxy can repeat what it was sent.
    [Theory]
    [InlineData("200 OK", "text/html", $"<html>{Canary}</html>")]
    [InlineData("200 OK", "application/json", $$"""{"elements":[{"total":"{{Canary}}"}]}""")]
    [InlineData("302 Found", $"text/plain\r\nLocation: https://elsewhere.example/{Canary}", "")]
    [InlineData("400 Bad Request", "application/json", $$"""{"status":400,"code":"{{Canary}}","message":"Bearer {{Canary}}"}""")]
    [InlineData("401 Unauthorized", $"application/json\r\nWWW-Authenticate: Bearer {Canary}", $$"""{"status":401,"message":"{{Canary}}"}""")]
    [InlineData("403 Forbidden", "text/plain", Canary)]
    [InlineData("429 Too Many Requests", $"application/json\r\nx-li-uuid: {Canary}", $$"""{"message":"{{Canary}} DAY limit"}""")]
    [InlineData("500 Internal Server Error", "text/html", $"Authorization: Bearer {Canary}")]
    public async Task A_token_that_the_server_repeats_is_nowhere(string status, string contentType, string body)
    {
        await using RawServer server = new(RawServer.Answer(status, body, $"Content-Type: {contentType}\r\n"));
        using Telemetry telemetry = new();
        ListedCache cache = new();
        await using ServiceProvider provider = Account(server.BaseAddress, telemetry, cache, attemptSeconds: 10);
        AudienceCountsClient client = provider.GetRequiredService<AudienceCountsClient>();
        Exception? exception = await Record.ExceptionAsync(() => client.CountAsync(Audiences.Germany, AccountHost.Cancellation));
        Assert.Contains(Canary, server.Requests[0], StringComparison.Ordinal);
        Assert.IsType<LinkedInApiException>(exception, exactMatch: false);
        AssertHidden([.. telemetry.Texts, await WriteJournalAsync(client), .. Entries(cache), .. TextsOf(exception)]);
    }

    [Fact]
    public async Task Redis_has_no_secret_and_no_criteria()
    {
        await using RedisServer redis = await RedisServer.StartAsync();
        await using AudienceCountsEmulator emulator = await AudienceCountsEmulator.StartAsync(cancellationToken: AccountHost.Cancellation);
        ServiceCollection services = new();
        services.AddAudienceTyped(options =>
        {
            (options.BaseAddress, options.AccessToken) = (emulator.BaseAddress, Canary);
            (options.Budget.Redis, options.Cache.Redis, options.Budget.CallsPerSecond) = (redis.ConnectionString, redis.ConnectionString, 1000);
            options.Resilience.Enabled = false;
        });
        await using ServiceProvider provider = services.BuildServiceProvider();
        AudienceCountsClient client = provider.GetRequiredService<AudienceCountsClient>();
        await client.CountAsync(Audiences.France, AccountHost.Cancellation);
        foreach (EmulatedFault fault in EmulatedFault.All.Where(static fault => fault.Name != nameof(EmulatedFault.SlowBody)))
        {
            emulator.Fail(fault);
            await Record.ExceptionAsync(() => client.CountAsync(Audiences.Germany, AccountHost.Cancellation));
        }

        await using ConnectionMultiplexer connection = await ConnectionMultiplexer.ConnectAsync(redis.ConnectionString);
        List<string> texts = [];
        foreach (RedisKey key in connection.GetServers()[0].Keys(pattern: "*"))
        {
            RedisType type = await connection.GetDatabase().KeyTypeAsync(key);
            texts.Add(key.ToString());
            texts.AddRange(type == RedisType.Hash
                ? (await connection.GetDatabase().HashGetAllAsync(key)).Select(static entry => $"{entry.Name} {entry.Value}")
                : [(await connection.GetDatabase().StringGetAsync(key)).ToString()]);
        }

        Assert.Contains(texts, static text => text.Contains("audiencetyped:{default}:calls:", StringComparison.Ordinal));
        Assert.Contains(texts, static text => text.Contains("audiencetyped:{default}:refused:", StringComparison.Ordinal));
        Assert.Contains(texts, static text => text.Contains("\"status\":\"Counted\"", StringComparison.Ordinal));
        AssertHidden(texts);
        Assert.DoesNotContain(texts, static text => text.Contains("urn:li", StringComparison.Ordinal));
    }

    private static ServiceProvider Account(Uri address, Telemetry telemetry, ListedCache cache, int attemptSeconds)
    {
        ServiceCollection services = new();
        services.AddSingleton<IDistributedCache>(cache);
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(telemetry));
        services.AddAudienceTyped(options =>
        {
            (options.BaseAddress, options.AccessToken) = (address, Canary);
            options.Resilience.BaseDelay = TimeSpan.FromMilliseconds(1);
            (options.Resilience.MaximumRetries, options.Resilience.TotalTimeout) = (1, TimeSpan.FromSeconds(20));
            options.Resilience.AttemptTimeout = TimeSpan.FromSeconds(attemptSeconds);
        });
        return services.BuildServiceProvider();
    }

    private static async Task<string> WriteJournalAsync(AudienceCountsClient client)
    {
        string path = Path.GetTempFileName();
        File.Delete(path);
        try
        {
            CountManyOptions options = new() { JournalPath = path };
            TargetingCriteria[] audiences = [Audiences.France, Audiences.Germany];
            List<AudienceOutcome> outcomes = await CountManyTests.ReadAsync(client.CountManyAsync(audiences, options, AccountHost.Cancellation));
            return string.Join('\n', [await File.ReadAllTextAsync(path, AccountHost.Cancellation), .. outcomes.Select(static outcome => outcome.ToString())]);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static IEnumerable<string> Entries(ListedCache cache) =>
        cache.Entries.Select(static entry => entry.Key + Encoding.UTF8.GetString(entry.Value));

    // The whole chain, and the properties that no text of an exception has.
    private static IEnumerable<string> TextsOf(Exception exception)
    {
        yield return exception.ToString();
        for (Exception? cause = exception; cause is not null; cause = cause.InnerException)
        {
            yield return cause.Message;
            yield return string.Join(' ', cause.Data.Values.Cast<object?>());
            if (cause is LinkedInApiException error)
            {
                yield return $"{error.AnswerText} {error.ServiceMessage} {error.Code} {error.RequestId} {error.RequestLine}";
            }
        }
    }

    private static void AssertHidden(IReadOnlyCollection<string> texts)
    {
        Assert.NotEmpty(texts);
        Assert.DoesNotContain(texts, static text => text.Contains(Canary, StringComparison.OrdinalIgnoreCase));
    }
}
