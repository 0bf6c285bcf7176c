namespace AudienceTyped;

/// <summary>How an <see cref="AudienceCountsEmulator"/> behaves.</summary>
public sealed record AudienceCountsEmulatorOptions
{
    /// <summary>The default seed.</summary>
    public const ulong DefaultSeed = 2026_11;

    /// <summary>The facets that requests can use, and whose values the synthetic members have; null for those of <see cref="CatalogsInUse"/>.</summary>
    public IReadOnlyList<TargetingFacet>? Facets { get; init; }

    /// <summary>The seed of the synthetic members. The same seed and facets result in the same counts on every machine.</summary>
    public ulong Seed { get; init; } = DefaultSeed;

    /// <summary>
    /// Whether errors have an object of the emulator's own, <c>"explanation":{"offset":12,"reason":"..."}</c>: what is wrong, and where in
    /// the raw value of <c>targetingCriteria</c>, in characters. The service does not send it.
    /// </summary>
    public bool Explain { get; init; }

    /// <summary>Tokens that are answered with 401 INVALID_ACCESS_TOKEN. Every other well-formed token is accepted.</summary>
    public IReadOnlyCollection<string> RefusedTokens { get; init; } = [];

    /// <summary>
    /// The oldest LinkedIn-Version that is accepted, <c>yyyyMM</c>. Older ones are answered with 426 NONEXISTENT_VERSION.
    /// Null for 202511, or for the one of twelve months ago if that is older.
    /// </summary>
    public string? OldestVersion { get; init; }

    /// <summary>The newest LinkedIn-Version that is accepted, <c>yyyyMM</c>; null for any.</summary>
    public string? NewestVersion { get; init; }

    /// <summary>The port on the loopback interface; 0 for any free one.</summary>
    public int Port { get; init; }

    /// <summary>The clock.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;
}
