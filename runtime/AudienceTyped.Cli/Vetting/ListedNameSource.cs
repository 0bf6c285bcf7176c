using AudienceTyped.Catalogs;

namespace AudienceTyped.Cli;

/// <summary>The list of all values of a type says what they are called; what it does not have is requested by the URN.</summary>
internal sealed class ListedNameSource : INameSource
{
    private readonly INameSource _asked;

    private ListedNameSource(IReadOnlyDictionary<string, string?> listed, INameSource asked) => (Listed, _asked) = (listed, asked);

    /// <summary>The names by URN, in the order of the list.</summary>
    public IReadOnlyDictionary<string, string?> Listed { get; }

    /// <summary>Lists the values of a type; null if the service does not list them.</summary>
    public static async Task<ListedNameSource?> ReadAsync(
        TargetingEntityType type, EntityService service, INameSource asked, ListingProgress progress, CallCounter calls, CancellationToken cancellationToken)
    {
        Dictionary<string, string?> listed = [];
        bool isListed = false;
        foreach ((TargetingFacet facet, ListedFacet known) in await service.FindFacetsAsync(type, cancellationToken).ConfigureAwait(false))
        {
            if (known.CanList)
            {
                isListed = true;
                foreach (FoundEntity entity in await service.ListAsync(facet, progress.Begin(facet.Name, calls), cancellationToken).ConfigureAwait(false))
                {
                    if (entity.Urn.ToString() is var urn && urn.StartsWith(type.UrnPrefix, StringComparison.Ordinal))
                    {
                        listed.TryAdd(urn, entity.Name);
                    }
                }
            }
        }

        return isListed ? new ListedNameSource(listed, asked) : null;
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyDictionary<string, NameAnswer>> FindAsync(IReadOnlyCollection<CheckedUrn> urns, CancellationToken cancellationToken)
    {
        IReadOnlyDictionary<string, NameAnswer> missing =
            await _asked.FindAsync([.. urns.Where(urn => !Listed.ContainsKey(urn.Urn))], cancellationToken).ConfigureAwait(false);
        return urns.DistinctBy(static urn => urn.Urn).ToDictionary(
            static urn => urn.Urn, urn => Listed.TryGetValue(urn.Urn, out string? name) ? new NameAnswer(NameAnswerKind.Known, name) : missing[urn.Urn]);
    }

    /// <inheritdoc/>
    public Task<IReadOnlyCollection<string>> FindByNameAsync(TargetingEntityType type, string name, CancellationToken cancellationToken) =>
        _asked.FindByNameAsync(type, name, cancellationToken);
}
