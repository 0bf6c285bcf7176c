using System.Collections.Concurrent;

namespace AudienceTyped.Emulation;

/// <summary>The values of each facet: those of the catalogs in use, and those of the options.</summary>
internal sealed class EntityCatalog
{
    private readonly ConcurrentDictionary<TargetingFacet, IReadOnlyList<ListedEntity>> _ofFacets = new();
    private readonly IReadOnlyList<EmulatedEntity> _added;

    /// <exception cref="ArgumentException">No facet accepts an added value, or a facet that it names does not exist.</exception>
    public EntityCatalog(IReadOnlyList<TargetingFacet> facets, IReadOnlyList<EmulatedEntity> added)
    {
        Facets = facets;
        _added = added;
        foreach (EmulatedEntity entity in added)
        {
            if (entity.Urn.IsDefault || string.IsNullOrWhiteSpace(entity.Name))
            {
                throw new ArgumentException($"The entity '{entity.Urn}' with the name '{entity.Name}' has no URN or no name.", nameof(added));
            }

            if (entity.Facets.FirstOrDefault(name => !facets.Any(facet => facet.Name == name)) is { } unknown)
            {
                throw new ArgumentException($"The entity '{entity.Urn}' names the facet '{unknown}', which no catalog in use has.", nameof(added));
            }

            if (!facets.Any(facet => IsOf(entity, facet)))
            {
                throw new ArgumentException($"No facet accepts the entity '{entity.Urn}'. Correct its namespace, or name its facets in EmulatedEntity.Facets.", nameof(added));
            }
        }
    }

    public IReadOnlyList<TargetingFacet> Facets { get; }

    public TargetingFacet? FindFacet(string urn) => Facets.FirstOrDefault(facet => facet.Urn.ToString() == urn);

    /// <summary>All values, in the order of the catalogs, and then the added ones.</summary>
    public IReadOnlyList<ListedEntity> Of(TargetingFacet facet) => _ofFacets.GetOrAdd(facet, Read);

    /// <summary>The values of a URN, one for each facet that has it.</summary>
    public IEnumerable<(TargetingFacet Facet, ListedEntity Entity)> Find(Urn urn) =>
        from facet in Facets
        where facet.EntityTypes.Any(type => urn.ToString().StartsWith(type.UrnPrefix, StringComparison.Ordinal))
        let entity = Of(facet).FirstOrDefault(entity => entity.Urn == urn && !entity.IsDead)
        where entity is not null
        select (facet, entity);

    private static bool IsOf(EmulatedEntity entity, TargetingFacet facet) => entity.Facets.Count > 0
        ? entity.Facets.Contains(facet.Name)
        : facet.EntityTypes.Any(type => entity.Urn.ToString().StartsWith(type.UrnPrefix, StringComparison.Ordinal));

    private IReadOnlyList<ListedEntity> Read(TargetingFacet facet)
    {
        HashSet<Urn> known = [];
        List<ListedEntity> entities = [];
        foreach (EmulatedEntity added in _added.Where(added => IsOf(added, facet) && known.Add(added.Urn)))
        {
            entities.Add(new(added.Urn, added.Name, FoldedText.Fold(added.Name), added.IsDead, added.VanityName));
        }

        // An added value takes the place of one with the same URN.
        return
        [
            .. facet.EntityTypes.SelectMany(static type => type.Known)
                .Where(urn => urn.Name is not null && known.Add(urn))
                .Select(static urn => new ListedEntity(urn, urn.Name!, FoldedText.Fold(urn.Name!), IsDead: false)),
            .. entities,
        ];
    }
}
