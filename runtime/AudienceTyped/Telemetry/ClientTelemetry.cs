using System.Diagnostics;

namespace AudienceTyped;

/// <summary>The names under which the library's spans and metrics are collected.</summary>
/// <remarks>
/// A call has one span, and the requests of its <see cref="HttpClient"/> are below it. Neither spans nor metrics have a part of criteria or a secret.
/// Names and tags follow OpenTelemetry's conventions, opentelemetry.io/docs/specs/semconv.
/// </remarks>
public static class ClientTelemetry
{
    /// <summary>The name of the <see cref="System.Diagnostics.ActivitySource"/>.</summary>
    public const string ActivitySourceName = LibraryName.Value;

    /// <summary>The name of the <see cref="System.Diagnostics.Metrics.Meter"/>.</summary>
    public const string MeterName = LibraryName.Value;

    internal static ActivitySource Source { get; } = new(ActivitySourceName, LibraryName.Version);
}
