using System.Diagnostics;

namespace AudienceTyped.Tests;

/// <summary>The library's spans of one test: those below a span of its own.</summary>
internal sealed class RecordedSpans : IDisposable
{
    private readonly Activity _test = new Activity("test").Start();
    private readonly ActivityListener _listener;
    private readonly List<Activity> _ended = [];

    public RecordedSpans()
    {
        _listener = new()
        {
            ShouldListenTo = static source => source.Name == ClientTelemetry.ActivitySourceName,
            Sample = static (ref _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity =>
            {
                lock (_ended)
                {
                    _ended.Add(activity);
                }
            },
        };
        ActivitySource.AddActivityListener(_listener);
    }

    public IReadOnlyList<Activity> Ended
    {
        get
        {
            lock (_ended)
            {
                return [.. _ended.Where(activity => activity.TraceId == _test.TraceId)];
            }
        }
    }

    /// <summary>Everything that a span says, as one text.</summary>
    public static string Describe(Activity span) => string.Join(
        ' ',
        [
            span.DisplayName, span.Kind, span.Status, span.StatusDescription,
            .. span.TagObjects.OrderBy(static tag => tag.Key, StringComparer.Ordinal).Select(static tag => $"{tag.Key}={tag.Value}"),
            .. span.Events.Select(static told => told.Name + string.Concat(told.Tags)),
        ]);

    public void Dispose()
    {
        _listener.Dispose();
        _test.Dispose();
    }
}
