using AudienceTyped.Catalogs;
using AudienceTyped.Shared.Text;

namespace AudienceTyped.Cli;

/// <summary>The values that a text may mean: matching is the library's, in the catalog, in the project's files, and in what the service answers.</summary>
internal sealed class CandidateSearch(string text, KnownMembers members)
{
    private readonly string _folded = NameFolding.Fold(text).ToString();

    /// <summary>All candidates of the catalog and of the project's files, best first; those that match alike in the order of the files.</summary>
    /// <param name="facet">The facet; null for all.</param>
    public IReadOnlyList<Candidate> FindOffline(TargetingFacet? facet)
    {
        IEnumerable<CSharpType> types = facet is null ? members.Types : members.FindFacet(facet.Urn)?.EntityTypes ?? [];
        return InOrder(types.SelectMany(type =>
        {
            IReadOnlyList<string> facets = facet is null ? members.FacetsOf(type) : [facet.Name];
            return type.Search(text).Select(found => Of(found.Urn, type.FindName(found.Urn), facets, found.Name, found.Match));
        }));
    }

    /// <summary>The candidates among the values that the service searched or listed, best first.</summary>
    /// <param name="entities">What the service answered.</param>
    /// <param name="facet">The facet.</param>
    /// <param name="isSearched">Whether the service searched; then all are candidates, whether their names match or not.</param>
    public IReadOnlyList<Candidate> FindAmong(IEnumerable<FoundEntity> entities, TargetingFacet facet, bool isSearched)
    {
        Dictionary<Urn, (string Name, NameMatchKind Match)> known = (members.FindFacet(facet.Urn)?.EntityTypes ?? [])
            .SelectMany(type => type.Search(text))
            .DistinctBy(static found => found.Urn)
            .ToDictionary(static found => found.Urn, static found => (found.Name, found.Match));
        return InOrder(entities.Select(entity => Of(entity, facet, known)).Where(candidate => isSearched || candidate.Match is not null));
    }

    private static IReadOnlyList<Candidate> InOrder(IEnumerable<Candidate> candidates) =>
        [.. candidates.OrderBy(static candidate => candidate.Match ?? (NameMatchKind)int.MaxValue)];

    private Candidate Of(FoundEntity entity, TargetingFacet facet, Dictionary<Urn, (string Name, NameMatchKind Match)> known)
    {
        NameMatchKind? own = entity.Name is { } name ? NameSearch.FindKind(name, _folded) : null;
        return known.TryGetValue(entity.Urn, out (string Name, NameMatchKind Match) other) && (own is null || other.Match < own)
            ? Of(entity.Urn, entity.Name, [facet.Name], other.Name, other.Match)
            : Of(entity.Urn, entity.Name, [facet.Name], entity.Name, own);
    }

    private Candidate Of(Urn urn, string? name, IReadOnlyList<string> facets, string? matched, NameMatchKind? match) =>
        new(urn, name, facets, match, Describe(matched, match), members.FindMember(urn)?.Text);

    private string Describe(string? matched, NameMatchKind? match) => match switch
    {
        NameMatchKind.WholeName => matched == text ? "exact" : "exact without case and accents",
        NameMatchKind.OtherName => $"another name: {Excerpt.Of(matched)}",
        NameMatchKind.WrittenForm => "another way to write it",
        NameMatchKind.BeginningOfName => "beginning",
        NameMatchKind.BeginningOfWord => "beginning of a word",
        NameMatchKind.PartOfName => "contains",
        _ => "found by the service",
    };
}
