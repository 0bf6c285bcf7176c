namespace AudienceTyped;

/// <summary>What is told of calls: logs of the category <c>AudienceTyped</c>, and spans and metrics under the names of <see cref="ClientTelemetry"/>.</summary>
public sealed class AudienceTypedTelemetryOptions
{
    /// <summary>
    /// Whether there are any. Default: true. One kind alone is turned off where it is collected: with a level of the category, or by not listening to the name.
    /// </summary>
    public bool Enabled { get; set; } = true;
}
