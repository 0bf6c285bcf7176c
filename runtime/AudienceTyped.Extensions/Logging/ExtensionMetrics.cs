using System.Diagnostics.Metrics;

namespace AudienceTyped;

/// <summary>The instruments of the meter <c>AudienceTyped</c> that the client does not have. No tag has a part of criteria, an id or a secret.</summary>
internal sealed class ExtensionMetrics
{
    private readonly ClientMetrics _ofClient;
    private readonly Counter<long> _retries;
    private readonly Counter<long> _heldBack;

    public ExtensionMetrics(IMeterFactory factory)
    {
        _ofClient = ClientMetrics.Of(factory);
        Meter meter = factory.Create(new MeterOptions(LibraryName.Value) { Version = LibraryName.Version });
        _retries = meter.CreateCounter<long>("audiencetyped.retries", "{retry}", "Calls that were repeated.");
        _heldBack = meter.CreateCounter<long>("audiencetyped.budget.refusals", "{refusal}", "Requests that were not sent since the budget is used up.");
    }

    public void CountCached() => _ofClient.CountCached();

    public void CountRetry(string resource) => _retries.Add(1, new KeyValuePair<string, object?>(TagNames.Resource, resource));

    public void CountHeldBack(string resource) => _heldBack.Add(1, new KeyValuePair<string, object?>(TagNames.Resource, resource));
}
