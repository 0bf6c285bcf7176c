namespace AudienceTyped.Emulation;

/// <summary>The facets that exist, the resources and checks that depend on them, and the population that has their values.</summary>
internal sealed class EmulatedWorld
{
    public EmulatedWorld(
        AudienceCountsEmulatorOptions options,
        EntityFiles files,
        IReadOnlyList<TargetingFacet> facets,
        AuthorizationCheck authorization,
        VersionCheck versions,
        QuotaCheck quotas)
    {
        Facets = facets;
        EntityCatalog catalog = new(facets, [.. options.Entities, .. files.Of(facets)]);
        IResource[] resources =
        [
            new AudienceCountsResource(facets, options.ForbiddenCombinations, new SyntheticPopulation(options.Seed)),
            new AdTargetingFacetsResource(facets),
            new AdTargetingEntitiesResource(catalog, options.Paging),
            new OrganizationsLookupResource(catalog),
        ];
        Checks = new RequestChecks(resources, authorization, versions, quotas);
    }

    public IReadOnlyList<TargetingFacet> Facets { get; }

    public RequestChecks Checks { get; }
}
