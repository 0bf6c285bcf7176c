using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.Logging;

namespace AudienceTyped.Extensions.Tests;

/// <summary>
/// All that the process tells of calls, as text: logs of all levels with scopes and exceptions, spans with tags and events, metrics with tags.
/// </summary>
internal sealed class Telemetry : ILoggerProvider
{
    private readonly ActivityListener _activities;
    private readonly MeterListener _meters;

    public Telemetry()
    {
        _activities = new()
        {
            ShouldListenTo = static _ => true,
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity => Spans.Enqueue(activity),
        };
        ActivitySource.AddActivityListener(_activities);
        _meters = new() { InstrumentPublished = static (instrument, listener) => listener.EnableMeasurementEvents(instrument) };
        _meters.SetMeasurementEventCallback<long>((instrument, _, tags, _) => Metrics.Enqueue((instrument, Join(tags.ToArray()))));
        _meters.SetMeasurementEventCallback<double>((instrument, _, tags, _) => Metrics.Enqueue((instrument, Join(tags.ToArray()))));
        _meters.Start();
    }

    public ConcurrentQueue<Activity> Spans { get; } = [];

    public ConcurrentQueue<(Instrument Instrument, string Tags)> Metrics { get; } = [];

    public ConcurrentQueue<(string Category, LogLevel Level, string Text)> Logs { get; } = [];

    /// <summary>Each as a text.</summary>
    public IEnumerable<string> Texts =>
    [
        .. Spans.Select(Describe),
        .. Metrics.Select(static one => $"{one.Instrument.Name} {one.Tags}"),
        .. Logs.Select(static one => $"{one.Category} {one.Text}"),
    ];

    public ILogger CreateLogger(string categoryName) => new QueueLogger(this, categoryName);

    public void Dispose()
    {
        _activities.Dispose();
        _meters.Dispose();
    }

    private static string Describe(Activity span)
    {
        IEnumerable<string> events = span.Events.Select(static one => $"{one.Name} {Join(one.Tags)}");
        return string.Join(
            ' ', [span.DisplayName, Join(span.TagObjects), span.StatusDescription, .. events, string.Join(' ', span.Baggage), span.TraceStateString]);
    }

    private static string Join(IEnumerable<KeyValuePair<string, object?>> tags) => string.Join(' ', tags);

    private sealed class QueueLogger(Telemetry telemetry, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
        {
            telemetry.Logs.Enqueue((category, LogLevel.Trace, Describe(state)));
            return null;
        }

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            telemetry.Logs.Enqueue((category, logLevel, $"{formatter(state, exception)} {Describe(state)} {exception}"));

        // A structured log keeps the values, and not only the sentence.
        private static string Describe<TState>(TState state) =>
            state is IEnumerable<KeyValuePair<string, object?>> values ? Join(values) : state?.ToString() ?? "";
    }
}
