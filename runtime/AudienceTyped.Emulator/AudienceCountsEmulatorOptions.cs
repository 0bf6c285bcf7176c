namespace AudienceTyped;

/// <summary>How an <see cref="AudienceCountsEmulator"/> behaves.</summary>
public sealed record AudienceCountsEmulatorOptions
{
    /// <summary>The seed that is used where none is given.</summary>
    public const ulong DefaultSeed = 2026_11;

    /// <summary>The facets that requests may name, and whose values the synthetic members have; null for the shipped catalog.</summary>
    public IReadOnlyList<TargetingFacet>? Facets { get; init; }

    /// <summary>The seed of the synthetic members: the same seed and facets give the same counts everywhere.</summary>
    public ulong Seed { get; init; } = DefaultSeed;

    /// <summary>
    /// Whether errors carry an object of the emulator's own, <c>"explanation":{"offset":12,"reason":"..."}</c>: what is wrong, and where in
    /// the raw value of <c>targetingCriteria</c>, in characters. The service sends nothing like it.
    /// </summary>
    public bool Explain { get; init; }

    /// <summary>Tokens that are answered 401 INVALID_ACCESS_TOKEN; every other well-formed one is taken.</summary>
    public IReadOnlyCollection<string> RefusedTokens { get; init; } = [];

    /// <summary>
    /// The oldest LinkedIn-Version that is taken, <c>yyyyMM</c>; older ones are answered 426 NONEXISTENT_VERSION.
    /// Null for 202511, or the one of twelve months ago where that is older.
    /// </summary>
    public string? OldestVersion { get; init; }

    /// <summary>The newest LinkedIn-Version that is taken, <c>yyyyMM</c>; null for any.</summary>
    public string? NewestVersion { get; init; }

    /// <summary>The port on the loopback interface; 0 for any free one.</summary>
    public int Port { get; init; }

    /// <summary>The clock.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;
}
