using AudienceTyped.Catalogs;

namespace AudienceTyped.Cli;

/// <summary>Candidates from the catalog, without the network.</summary>
internal static class CatalogSearch
{
    /// <summary>All candidates among the values of facets, best first; those that match equally in the order of the catalog.</summary>
    public static IReadOnlyList<Candidate> Find(IReadOnlyList<TargetingFacet> facets, SearchedText text)
    {
        List<Candidate> found = [];
        foreach (TargetingEntityType type in facets.SelectMany(static facet => facet.EntityTypes).DistinctBy(static type => type.Name))
        {
            string[] names = [.. facets.Where(facet => facet.EntityTypes.Any(other => other.Name == type.Name)).Select(static facet => facet.Name)];
            UrnKey byOtherName = type.FindByName(text.Text);
            foreach (Urn urn in type.Known)
            {
                string? name = type.FindName(urn);
                MatchKind? match = text.FindMatch(name) ?? (!byOtherName.IsDefault && urn.Key == byOtherName ? MatchKind.AnotherName : null);
                if (match is { } kind)
                {
                    found.Add(new(urn, name, names, kind, CatalogMembers.Find(urn)));
                }
            }
        }

        return [.. found.OrderBy(static candidate => candidate.Match)];
    }
}
