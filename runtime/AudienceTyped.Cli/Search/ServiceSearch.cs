namespace AudienceTyped.Cli;

/// <summary>Candidates from the service: by its search, or among all values of a facet that it can only list.</summary>
internal sealed class ServiceSearch(TargetingEntitiesClient client)
{
    /// <summary>The candidates, best first; null if the service neither searches nor lists the values of the facet.</summary>
    public async Task<IReadOnlyList<Candidate>?> FindAsync(TargetingFacet facet, SearchedText text, int count, CancellationToken cancellationToken)
    {
        IReadOnlyList<ListedFacet> facets = await client.GetFacetsAsync(cancellationToken).ConfigureAwait(false);
        ListedFacet? listed = facets.FirstOrDefault(other => other.Urn == facet.Urn);
        List<Candidate> found = [];
        if (listed is { CanSearch: true })
        {
            foreach (FoundEntity entity in await client.SearchAsync(facet, text.Text, count, cancellationToken).ConfigureAwait(false))
            {
                found.Add(Of(entity, facet, text.FindMatch(entity.Name) ?? MatchKind.AnotherName));
            }
        }
        else if (listed is { CanList: true })
        {
            await foreach (FoundEntity entity in client.GetEntitiesAsync(facet, cancellationToken: cancellationToken).ConfigureAwait(false))
            {
                if (text.FindMatch(entity.Name) is { } match)
                {
                    found.Add(Of(entity, facet, match));
                }
            }
        }
        else
        {
            return null;
        }

        return [.. found.OrderBy(static candidate => candidate.Match)];
    }

    private static Candidate Of(FoundEntity entity, TargetingFacet facet, MatchKind match) =>
        new(entity.Urn, entity.Name, [facet.Name], match, CatalogMembers.Find(entity.Urn));
}
