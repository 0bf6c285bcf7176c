using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Text;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace AudienceTyped.Extensions.Tests;

/// <summary>
/// The token is in no log, exception, activity, metric or cache entry, whatever goes wrong; criteria are in logs of the level Debug and below only.
/// </summary>
public sealed class SecretTests
{
    private const string Canary = "canary-token-7F3A";

    public static TheoryData<string> Faults => [.. EmulatedFault.All.Where(static fault => fault.Name is not "SlowBody").Select(static fault => fault.Name)];

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task The_token_is_nowhere(string fault)
    {
        ConcurrentQueue<string> seen = [];
        ConcurrentQueue<string> loud = [];
        ListedCache cache = new();
        using ActivityListener activities = Listen(seen);
        using MeterListener meters = new() { InstrumentPublished = static (instrument, listener) => listener.EnableMeasurementEvents(instrument) };
        meters.SetMeasurementEventCallback<long>((instrument, _, tags, _) => Add(seen, instrument.Name, tags));
        meters.SetMeasurementEventCallback<double>((instrument, _, tags, _) => Add(seen, instrument.Name, tags));
        meters.Start();
        await using AudienceCountsEmulator emulator = await AudienceCountsEmulator.StartAsync(cancellationToken: AccountHost.Cancellation);
        ServiceCollection services = new();
        services.AddSingleton<IDistributedCache>(cache);
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(new QueueProvider(seen, loud)));
        services.AddAudienceTyped(options =>
        {
            (options.BaseAddress, options.AccessToken) = (emulator.BaseAddress, Canary);
            options.Resilience.BaseDelay = TimeSpan.FromMilliseconds(1);
            (options.Resilience.TotalTimeout, options.Resilience.AttemptTimeout) = (TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(5));
        });
        await using ServiceProvider provider = services.BuildServiceProvider();
        AudienceCountsClient client = provider.GetRequiredService<AudienceCountsClient>();
        AudienceCount first = await client.CountAsync(Audiences.France, AccountHost.Cancellation);
        emulator.Fail(EmulatedFault.Find(fault)!, EmulatedReply.UntilTakenBack);
        Exception? exception = await Record.ExceptionAsync(() => client.CountAsync(Audiences.Germany, AccountHost.Cancellation));
        Assert.NotNull(exception);
        string[] all =
        [
            .. seen, exception.ToString(), first.ToString(),
            .. cache.Entries.Select(static entry => entry.Key + Encoding.UTF8.GetString(entry.Value)),
        ];
        Assert.Contains(all, static text => text.Contains("audienceCounts count", StringComparison.Ordinal));
        Assert.DoesNotContain(all, static text => text.Contains(Canary, StringComparison.Ordinal));
        Assert.NotEmpty(loud);
        Assert.DoesNotContain(loud, static text => text.Contains("skill", StringComparison.Ordinal) || text.Contains("urn:li", StringComparison.Ordinal)
            || text.Contains(Geo.Germany.Urn.Key.ToString(), StringComparison.Ordinal));
    }

    private static ActivityListener Listen(ConcurrentQueue<string> seen)
    {
        ActivityListener listener = new()
        {
            ShouldListenTo = static _ => true,
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity => seen.Enqueue($"{activity.DisplayName} {string.Join(' ', activity.TagObjects)} {activity.StatusDescription}"),
        };
        ActivitySource.AddActivityListener(listener);
        return listener;
    }

    private static void Add(ConcurrentQueue<string> seen, string name, ReadOnlySpan<KeyValuePair<string, object?>> tags) =>
        seen.Enqueue($"{name} {string.Join(' ', tags.ToArray())}");

    private sealed class QueueProvider(ConcurrentQueue<string> seen, ConcurrentQueue<string> loud) : ILoggerProvider
    {
        public ILogger CreateLogger(string categoryName) => new QueueLogger(seen, loud, categoryName == AccountLog.Category);

        public void Dispose()
        {
        }
    }

    private sealed class QueueLogger(ConcurrentQueue<string> seen, ConcurrentQueue<string> loud, bool isOurs) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
        {
            seen.Enqueue(state.ToString() ?? "");
            return null;
        }

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            string text = $"{formatter(state, exception)} {exception}";
            seen.Enqueue(text);
            if (isOurs && logLevel > LogLevel.Debug)
            {
                loud.Enqueue(text);
            }
        }
    }
}
