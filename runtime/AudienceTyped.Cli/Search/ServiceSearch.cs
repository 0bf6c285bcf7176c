using AudienceTyped.Catalogs;

namespace AudienceTyped.Cli;

/// <summary>Candidates from the service: by its search, or among all values of a facet that it can only list.</summary>
internal sealed class ServiceSearch(TargetingEntitiesClient client)
{
    /// <summary>The candidates, best first; null if the service neither searches nor lists the values of the facet.</summary>
    public async Task<IReadOnlyList<Candidate>?> FindAsync(
        TargetingFacet facet, string text, int count, CandidateSearch search, CancellationToken cancellationToken)
    {
        IReadOnlyList<ListedFacet> facets = await client.GetFacetsAsync(cancellationToken).ConfigureAwait(false);
        ListedFacet? listed = facets.FirstOrDefault(other => other.Urn == facet.Urn);
        if (listed is { CanSearch: true })
        {
            return search.FindAmong(await client.SearchAsync(facet, text, count, cancellationToken).ConfigureAwait(false), facet, isSearched: true);
        }

        if (listed is not { CanList: true })
        {
            return null;
        }

        List<FoundEntity> entities =
            await client.GetEntitiesAsync(facet, cancellationToken: cancellationToken).ToListAsync(cancellationToken).ConfigureAwait(false);
        return search.FindAmong(entities, facet, isSearched: false);
    }

    /// <summary>The candidates, those that are organizations and share their name with another with the names of their pages.</summary>
    public async Task<IReadOnlyList<Candidate>> VerifyAsync(IReadOnlyList<Candidate> candidates, CancellationToken cancellationToken)
    {
        HashSet<Urn> shared = [.. candidates
            .Where(static candidate => candidate.Name is not null && Organization.TryParse(candidate.Urn.ToString(), out _))
            .GroupBy(static candidate => NameFolding.Fold(candidate.Name!).ToString(), StringComparer.OrdinalIgnoreCase)
            .Where(static group => group.Select(static candidate => candidate.Urn).Distinct().Count() > 1)
            .SelectMany(static group => group.Select(static candidate => candidate.Urn))];
        if (shared.Count == 0)
        {
            return candidates;
        }

        Dictionary<Urn, FoundOrganization> found = (await client.LookUpOrganizationsAsync(shared, cancellationToken).ConfigureAwait(false))
            .ToDictionary(static organization => organization.Urn);
        return [.. candidates.Select(candidate => shared.Contains(candidate.Urn) ? candidate with { VanityName = NameOf(candidate.Urn) } : candidate)];

        string NameOf(Urn urn) => found.TryGetValue(urn, out FoundOrganization? organization) ? organization.VanityName ?? "(none)" : "(no such page)";
    }
}
