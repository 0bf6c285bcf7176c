namespace AudienceTyped.Emulation;

/// <summary>The facets that exist, the checks of requests against them, and the population that has their values.</summary>
internal sealed class EmulatedWorld(AudienceCountsEmulatorOptions options, IReadOnlyList<TargetingFacet> facets)
{
    public IReadOnlyList<TargetingFacet> Facets => facets;

    public RequestChecks Checks { get; } = new(
        options.RefusedTokens, new ServiceVersions(options.OldestVersion, options.NewestVersion, options.TimeProvider), facets);

    public SyntheticPopulation Population { get; } = new(options.Seed);
}
