using AudienceTyped.Shared.Rules;

namespace AudienceTyped.Generator.Criteria;

/// <summary>What criteria are after a loop that joins more to them: the facets are known, and which values, and how many, is not.</summary>
internal static class RepeatedDenotation
{
    /// <summary>What the criteria were, with what each round adds by AND.</summary>
    public static Denotation All(Denotation before, IReadOnlyList<Denotation> added) => new()
    {
        Include = [.. before.Include, .. added.SelectMany(static part => part.Include).Select(WithoutValues)],
        IsIncludeComplete = false,
        Exclude = WithMore(before.Exclude, added.Select(static part => part.Exclude)),
    };

    /// <summary>What the criteria were, with what each round adds by OR; null where they are no any-of.</summary>
    public static Denotation? Any(Denotation before, IReadOnlyList<Denotation> added) =>
        before is { IsIncludeComplete: true, Include: [var clause] } && added.All(static part => part is { IsIncludeComplete: true, Include.Count: 1 })
            ? Denotation.Of(WithMore(clause, added.Select(static part => part.Include[0])))
            : null;

    /// <summary>What the criteria were, where rounds may have joined more to them.</summary>
    public static Denotation? Within(Denotation before, Joining joining) => joining == Joining.And
        ? new Denotation { Include = before.Include, IsIncludeComplete = false, Exclude = Open(before.Exclude) }
        : before is { IsIncludeComplete: true, Include: [var clause] } ? Denotation.Of(Open(clause)) : null;

    private static ClauseView Open(ClauseView clause) => new()
    {
        Facets = [.. clause.Facets.Select(static facet => Open(facet, facet.Values))],
        IsComplete = false,
        IsDistributed = clause.IsDistributed,
        Order = clause.Order,
        Origin = clause.Origin,
    };

    private static FacetView Open(FacetView facet, ValueList values) => new()
    {
        Facet = facet.Facet,
        Values = values,
        IsComplete = false,
        Order = facet.Order,
        Origin = facet.Origin,
    };

    private static ClauseView WithMore(ClauseView before, IEnumerable<ClauseView> added)
    {
        ClauseView[] more = [.. added.Select(WithoutValues)];
        ClauseView joined = ClauseUnion.Of([.. more.Prepend(before)], (before.Origin ?? more.FirstOrDefault()?.Origin) as Origin, null);
        return new ClauseView
        {
            // What a round adds to a facet is not known.
            Facets = [.. joined.Facets.Select(
                facet => Array.Exists(more, part => part.Find(facet.Facet.Name) is not null) ? Open(facet, facet.Values) : facet)],
            IsComplete = before.IsComplete && Array.TrueForAll(more, static part => part.IsComplete),
            IsDistributed = joined.IsDistributed,
            Order = before.Order,
            Origin = joined.Origin,
        };
    }

    private static ClauseView WithoutValues(ClauseView clause) => new()
    {
        Facets = [.. clause.Facets.Select(static facet => Open(facet, ValueList.Empty))],
        IsComplete = clause.IsComplete,
        IsDistributed = clause.IsDistributed,
        Order = clause.Order,
        Origin = clause.Origin,
    };
}
