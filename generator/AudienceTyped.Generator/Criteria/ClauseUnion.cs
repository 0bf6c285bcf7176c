using AudienceTyped.Shared.Rules;

namespace AudienceTyped.Generator.Criteria;

/// <summary>Joins any-ofs as the runtime does: the values of one facet come together, each once.</summary>
internal static class ClauseUnion
{
    // So few are compared with one another; more are looked up.
    private const int MostCompared = 8;

    /// <summary>Joins any number; their values are compared once.</summary>
    public static ClauseView Of(IReadOnlyList<ClauseView> clauses, Origin? origin, List<SuperfluousPart>? superfluous, bool isDistributed = false)
    {
        List<ClauseView> joined = new(clauses.Count);
        foreach (ClauseView clause in clauses)
        {
            if (clause.Facets.Count > 0 || !clause.IsComplete)
            {
                joined.Add(clause);
            }
        }

        return joined.Count == 0 ? clauses[clauses.Count - 1] : joined.Count == 1 ? joined[0] : new ClauseView
        {
            Facets = JoinFacets(joined, superfluous),
            IsComplete = joined.TrueForAll(static clause => clause.IsComplete),
            Open = OpenParts.Join(joined.Select(static clause => clause.Open)),
            IsCompleteButOpen = joined.TrueForAll(static clause => clause.IsComplete || clause.IsCompleteButOpen),
            IsDistributed = isDistributed || joined.Exists(static clause => clause.IsDistributed),
            Order = joined[0].Order,
            Origin = origin,
        };
    }

    /// <summary>The values, each once.</summary>
    public static ValueList Distinct(IReadOnlyList<ValueView> values, List<SuperfluousPart>? superfluous)
    {
        DistinctValues distinct = new();
        foreach (ValueView value in values)
        {
            if (distinct.Add(value) is { } first)
            {
                superfluous?.Add(new SuperfluousPart(value, first));
            }
        }

        return distinct.ToList();
    }

    private static List<FacetView> JoinFacets(List<ClauseView> clauses, List<SuperfluousPart>? superfluous)
    {
        List<List<FacetView>> groups = [];
        Dictionary<string, List<FacetView>>? byName = null;
        foreach (ClauseView clause in clauses)
        {
            foreach (FacetView facet in clause.Facets)
            {
                List<FacetView>? same = null;
                if (byName is null)
                {
                    same = groups.Find(group => group[0].Facet.Name == facet.Facet.Name);
                }
                else
                {
                    byName.TryGetValue(facet.Facet.Name, out same);
                }

                if (same is not null)
                {
                    same.Add(facet);
                    continue;
                }

                groups.Add(same = [facet]);
                byName?.Add(facet.Facet.Name, same);
                if (groups.Count > MostCompared)
                {
                    byName ??= groups.ToDictionary(static group => group[0].Facet.Name, StringComparer.Ordinal);
                }
            }
        }

        return [.. groups.Select(group => group.Count == 1 ? group[0] : Join(group, superfluous))];
    }

    private static FacetView Join(List<FacetView> facets, List<SuperfluousPart>? superfluous)
    {
        DistinctValues distinct = new();
        Dictionary<ValueView, FacetView>? holders = null;
        foreach (FacetView facet in facets)
        {
            foreach (ValueView value in facet.Values)
            {
                if (distinct.Add(value) is { } first && superfluous is not null)
                {
                    holders ??= HoldersIn(facets);
                    superfluous.Add(new SuperfluousPart(At(value, facet), At(first, holders[first])));
                }
            }
        }

        return new FacetView
        {
            Facet = (facets.Find(static facet => facet.Facet.IsKnown) ?? facets[facets.Count - 1]).Facet,
            Values = distinct.ToList(),
            IsComplete = facets.TrueForAll(static facet => facet.IsComplete),
            Possible = facets.Exists(static facet => facet.Possible is not null) && facets.TrueForAll(static facet => facet.Among is not null)
                ? Distinct([.. facets.SelectMany(static facet => facet.Among!)], null)
                : null,
            Open = OpenParts.Join(facets.Select(static facet => facet.Open)),
            IsCompleteButOpen = facets.TrueForAll(static facet => facet.IsComplete || facet.IsCompleteButOpen),
            Order = facets[0].Order,
            Origin = facets[0].Origin is Origin origin ? origin with { Joined = facets } : null,
        };
    }

    private static Dictionary<ValueView, FacetView> HoldersIn(List<FacetView> facets)
    {
        Dictionary<ValueView, FacetView> holders = [];
        foreach (FacetView facet in facets)
        {
            foreach (ValueView value in facet.Values)
            {
                holders[value] = facet;
            }
        }

        return holders;
    }

    // A value that a name led to is marked at the name.
    private static ValueView At(ValueView value, FacetView facet) => Origin.Of(value, facet) is { } origin ? value.At(origin, facet.Order) : value;
}
