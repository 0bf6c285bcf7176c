namespace AudienceTyped.Emulation;

/// <summary>Finds entities in the catalog.</summary>
internal static class EntityFinders
{
    private const int SimilarValues = 20;

    public static IReadOnlyList<(TargetingFacet Facet, ListedEntity Entity)> Find(EntityQuery query, EntityCatalog catalog) => query.Finder switch
    {
        EntityFinder.List => [.. catalog.Of(query.Facet!).Where(static entity => !entity.IsDead).Select(entity => (query.Facet!, entity))],
        EntityFinder.Typeahead => [.. Search(catalog.Of(query.Facet!), query.Text).Select(entity => (query.Facet!, entity))],
        EntityFinder.Similar => [.. FindSimilar(catalog.Of(query.Facet!), query.Urns).Select(entity => (query.Facet!, entity))],
        _ => [.. query.Urns.Distinct().SelectMany(catalog.Find)],
    };

    // Whole names first, then beginnings of names, then of words; within these in the order of the catalog.
    private static IEnumerable<ListedEntity> Search(IReadOnlyList<ListedEntity> entities, string text)
    {
        string folded = FoldedText.Fold(text.Trim());
        return entities
            .Select(entity => (Entity: entity, Rank: FoldedText.FindRank(entity.FoldedName, folded)))
            .Where(static found => found.Rank is not null)
            .OrderBy(static found => found.Rank)
            .Select(static found => found.Entity);
    }

    // What LinkedIn considers similar is not known: here it is what is beside a value in the catalog.
    private static IEnumerable<ListedEntity> FindSimilar(IReadOnlyList<ListedEntity> entities, IReadOnlyList<Urn> urns)
    {
        HashSet<Urn> given = [.. urns];
        HashSet<Urn> found = [];
        for (int index = 0; index < entities.Count; index++)
        {
            if (given.Contains(entities[index].Urn))
            {
                IEnumerable<ListedEntity> beside = entities.Skip(index + 1).Take(SimilarValues);
                foreach (ListedEntity near in beside.Where(near => !near.IsDead && !given.Contains(near.Urn) && found.Add(near.Urn)))
                {
                    yield return near;
                }
            }
        }
    }
}
