using System.Diagnostics.Metrics;
using System.Reflection;

namespace AudienceTyped;

/// <summary>The instruments of the meter <c>AudienceTyped</c> that the client does not have. No tag has a part of criteria, an id or a secret.</summary>
internal sealed class ExtensionMetrics
{
    private const string Resource = "linkedin.resource";

    private readonly Counter<long> _cached;
    private readonly Counter<long> _retries;
    private readonly Counter<long> _heldBack;

    public ExtensionMetrics(IMeterFactory factory)
    {
        string? version = typeof(AudienceCountsClient).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0];
        Meter meter = factory.Create(new MeterOptions("AudienceTyped") { Version = version });
        _cached = meter.CreateCounter<long>("audiencetyped.counts.cached", "{count}", "Counts that a cache answered.");
        _retries = meter.CreateCounter<long>("audiencetyped.retries", "{retry}", "Calls that were repeated.");
        _heldBack = meter.CreateCounter<long>("audiencetyped.budget.refusals", "{refusal}", "Requests that were not sent since the budget is used up.");
    }

    public void CountCached() => _cached.Add(1);

    public void CountRetry(string resource) => _retries.Add(1, new KeyValuePair<string, object?>(Resource, resource));

    public void CountHeldBack(string resource) => _heldBack.Add(1, new KeyValuePair<string, object?>(Resource, resource));
}
