using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace AudienceTyped;

/// <summary>The meter <c>AudienceTyped</c>. Names and tags follow OpenTelemetry; no tag has a part of criteria, an id or a secret.</summary>
internal sealed class ClientMetrics
{
    private static readonly Lazy<ClientMetrics> _shared = new(static () => new(new Meter(LibraryName.Value, LibraryName.Version)));

    private readonly Counter<long> _asked;
    private readonly Counter<long> _cached;
    private readonly Counter<long> _belowThreshold;
    private readonly Counter<long> _refusals;
    private readonly Counter<long> _tunnelled;
    private readonly Counter<long> _refreshed;
    private readonly Histogram<double> _duration;

    private ClientMetrics(Meter meter)
    {
        _asked = meter.CreateCounter<long>("audiencetyped.counts.asked", "{count}", "Counts that the service was asked for.");
        _cached = meter.CreateCounter<long>("audiencetyped.counts.cached", "{count}", "Counts that a cache answered.");
        _belowThreshold = meter.CreateCounter<long>("audiencetyped.counts.below_threshold", "{count}", "Counts that the service answered with 0.");
        _refusals = meter.CreateCounter<long>("audiencetyped.quota.refusals", "{refusal}", "Requests that were refused since a quota is used up.");
        _tunnelled = meter.CreateCounter<long>("audiencetyped.requests.tunnelled", "{request}", "Requests whose query was so long that it was sent in a body.");
        _refreshed = meter.CreateCounter<long>("audiencetyped.tokens.refreshed", "{refresh}", "Refreshes of the access token.");
        _duration = meter.CreateHistogram<double>("audiencetyped.call.duration", "s", "How long a call took, with all its requests and waits.");
    }

    /// <summary>The instruments of a factory; those of the process if there is none.</summary>
    public static ClientMetrics Of(IMeterFactory? factory) =>
        factory is null ? _shared.Value : new(factory.Create(new MeterOptions(LibraryName.Value) { Version = LibraryName.Version }));

    public void CountAsked() => _asked.Add(1);

    public void CountCached() => _cached.Add(1);

    public void CountBelowThreshold() => _belowThreshold.Add(1);

    /// <summary>A request was refused by a quota.</summary>
    /// <param name="resource">The resource.</param>
    /// <param name="window"><c>day</c>, <c>minute</c> or <c>second</c>.</param>
    public void CountRefusal(string resource, string window) => _refusals.Add(1, new(TagNames.Resource, resource), new(TagNames.QuotaWindow, window));

    public void CountTunnelled(string resource) => _tunnelled.Add(1, new KeyValuePair<string, object?>(TagNames.Resource, resource));

    /// <summary>The token was refreshed, or a refresh failed.</summary>
    /// <param name="errorType">The type of the failure; null for none.</param>
    public void CountRefreshed(string? errorType)
    {
        TagList tags = [];
        if (errorType is not null)
        {
            tags.Add(TagNames.ErrorType, errorType);
        }

        _refreshed.Add(1, tags);
    }

    /// <summary>A call ended.</summary>
    public void RecordDuration(TimeSpan duration, string resource, string operation, string? errorType)
    {
        if (!_duration.Enabled)
        {
            return;
        }

        TagList tags = new() { { TagNames.Resource, resource }, { TagNames.Operation, operation } };
        if (errorType is not null)
        {
            tags.Add(TagNames.ErrorType, errorType);
        }

        _duration.Record(duration.TotalSeconds, tags);
    }
}
