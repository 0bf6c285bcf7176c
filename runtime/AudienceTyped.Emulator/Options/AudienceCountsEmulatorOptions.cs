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
    /// Null for those that LinkedIn serves on the day of the clock (<see cref="LinkedInVersion.EndsOn"/>).
    /// </summary>
    public string? OldestVersion { get; init; }

    /// <summary>The newest LinkedIn-Version that is accepted, <c>yyyyMM</c>; null for that of the month of the clock.</summary>
    public string? NewestVersion { get; init; }

    /// <summary>How many calls are answered before the quota is used up; by default all.</summary>
    public EmulatedQuotas Quotas { get; init; } = new();

    /// <summary>What is done with criteria that the documentation forbids, as the rules of the library find them.</summary>
    public ForbiddenCombinations ForbiddenCombinations { get; init; }

    /// <summary>Values that are listed and found beside those of the catalogs in use.</summary>
    public IReadOnlyList<EmulatedEntity> Entities { get; init; } = [];

    /// <summary>Paths of definition files, <c>.urns.tsv</c>, whose values are listed and found beside those of the catalogs in use.</summary>
    public IReadOnlyList<string> EntityFiles { get; init; } = [];

    /// <summary>How values are paged.</summary>
    public EmulatedPaging Paging { get; init; } = new();

    /// <summary>The port on the loopback interface; 0 for any free one.</summary>
    public int Port { get; init; }

    /// <summary>The clock of quotas, versions and recorded times. Delays are measured by the clock of the machine, as the time limit of a client is.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;
}
