using AudienceTyped.Catalogs;

namespace AudienceTyped.Cli;

/// <summary>What the service knows of values, asked as few times as possible.</summary>
internal sealed class EntityService(TargetingEntitiesClient client)
{
    private IReadOnlyList<ListedFacet>? _facets;

    /// <summary>What the service says of URNs; one that it does not know is missing. No call for none.</summary>
    public async Task<IReadOnlyDictionary<Urn, FoundEntity>> FindNamesAsync(IEnumerable<Urn> urns, CancellationToken cancellationToken) =>
        (await client.ResolveAsync(urns, cancellationToken).ConfigureAwait(false)).Found.ToDictionary(static found => found.Urn);

    /// <summary>
    /// The values of a type that a name may mean, those with the whole name among them; null if the service neither searches nor lists the values of the type.
    /// </summary>
    public async Task<IReadOnlyList<FoundEntity>?> FindAsync(TargetingEntityType type, string name, CancellationToken cancellationToken)
    {
        IReadOnlyList<(TargetingFacet Facet, ListedFacet Listed)> facets = await FindFacetsAsync(type, cancellationToken).ConfigureAwait(false);
        if (facets.Count == 0)
        {
            return null;
        }

        List<FoundEntity> found = [];
        foreach ((TargetingFacet facet, ListedFacet listed) in facets)
        {
            found.AddRange(listed.CanSearch
                ? await SearchAsync(facet, name, null, cancellationToken).ConfigureAwait(false)
                : (await ListAsync(facet, null, cancellationToken).ConfigureAwait(false))
                    .Where(entity => entity.Name is { } known && NameMatching.IsNear(known, name)));
        }

        return [.. found.Where(entity => entity.Urn.ToString().StartsWith(type.UrnPrefix, StringComparison.Ordinal)).DistinctBy(static entity => entity.Urn)];
    }

    /// <summary>The facets by which the values of a type can be found, one for each kind of value that the service tells apart.</summary>
    public Task<IReadOnlyList<(TargetingFacet Facet, ListedFacet Listed)>> FindFacetsAsync(TargetingEntityType type, CancellationToken cancellationToken) =>
        FindFacetsAsync(EntityTypeName.FacetsOf(type), static listed => listed.CanSearch || listed.CanList, cancellationToken);

    /// <summary>Those of some facets that can be used, one for each kind of value; one that is searched before one that is only listed.</summary>
    public async Task<IReadOnlyList<(TargetingFacet Facet, ListedFacet Listed)>> FindFacetsAsync(
        IEnumerable<TargetingFacet> facets, Func<ListedFacet, bool> canBeUsed, CancellationToken cancellationToken)
    {
        _facets ??= await client.GetFacetsAsync(cancellationToken).ConfigureAwait(false);
        return
        [
            .. from facet in facets
               join listed in _facets on facet.Urn equals listed.Urn
               where canBeUsed(listed)
               group (facet, listed) by string.Join(',', listed.EntityTypes.Order(StringComparer.Ordinal)) into ofKind
               select ofKind.OrderByDescending(static pair => pair.listed.CanSearch).First(),
        ];
    }

    /// <summary>The values of a type that a text finds; none where the service does not search.</summary>
    public async Task<IReadOnlyList<FoundEntity>> SearchTypeAsync(TargetingEntityType type, string text, CancellationToken cancellationToken)
    {
        List<FoundEntity> found = [];
        foreach ((TargetingFacet facet, ListedFacet listed) in await FindFacetsAsync(type, cancellationToken).ConfigureAwait(false))
        {
            found.AddRange(listed.CanSearch ? await SearchAsync(facet, text, null, cancellationToken).ConfigureAwait(false) : []);
        }

        return found;
    }

    /// <summary>All values of a facet.</summary>
    public async Task<IReadOnlyList<FoundEntity>> ListAsync(
        TargetingFacet facet, IProgress<EntityListingProgress>? progress, CancellationToken cancellationToken) =>
        await client.GetEntitiesAsync(facet, options: null, progress, cancellationToken).ToListAsync(cancellationToken).ConfigureAwait(false);

    /// <summary>All values of a facet that a text finds.</summary>
    public async Task<IReadOnlyList<FoundEntity>> SearchAsync(
        TargetingFacet facet, string text, IProgress<EntityListingProgress>? progress, CancellationToken cancellationToken) =>
        await client.SearchAllAsync(facet, text, options: null, progress, cancellationToken).ToListAsync(cancellationToken).ConfigureAwait(false);
}
