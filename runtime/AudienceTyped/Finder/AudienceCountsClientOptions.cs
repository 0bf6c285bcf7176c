namespace AudienceTyped;

/// <summary>What an <see cref="AudienceCountsClient"/> asks, and where.</summary>
public sealed record AudienceCountsClientOptions
{
    /// <summary>LinkedIn's own address.</summary>
    public static Uri DefaultBaseAddress { get; } = new("https://api.linkedin.com/");

    /// <summary>Where the path <c>rest/audienceCounts</c> begins: HTTPS, or HTTP on loopback. Default: the <c>HttpClient</c>'s own, else LinkedIn's.</summary>
    public Uri? BaseAddress { get; init; }

    /// <summary>The header <c>LinkedIn-Version</c>.</summary>
    public LinkedInVersion Version { get; init; } = LinkedInVersion.Default;

    /// <summary>The clock; for tests.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;
}
