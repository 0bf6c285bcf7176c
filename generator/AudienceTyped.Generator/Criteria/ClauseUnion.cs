
using AudienceTyped.Shared.Rules;

namespace AudienceTyped.Generator.Criteria;

/// <summary>Joins two any-ofs as the runtime does: the values of one facet come together, each once.</summary>
internal static class ClauseUnion
{
    public static ClauseView Of(ClauseView left, ClauseView right, object? origin, List<SuperfluousPart>? superfluous, bool isDistributed = false) =>
        Of([left, right], origin, superfluous, isDistributed);

    /// <summary>Joins any number; their values are compared once.</summary>
    public static ClauseView Of(IReadOnlyList<ClauseView> clauses, object? origin, List<SuperfluousPart>? superfluous, bool isDistributed = false)
    {
        ClauseView[] joined = [.. clauses.Where(static clause => clause.Facets.Count > 0 || !clause.IsComplete)];
        if (joined.Length < 2)
        {
            return joined.Length == 1 ? joined[0] : clauses[clauses.Count - 1];
        }

        return new ClauseView
        {
            Facets = [.. joined
                .SelectMany(static clause => clause.Facets)
                .GroupBy(static facet => facet.Facet.Name, StringComparer.Ordinal)
                .Select(facets => Join([.. facets], superfluous))],
            IsComplete = Array.TrueForAll(joined, static clause => clause.IsComplete),
            IsDistributed = isDistributed || Array.Exists(joined, static clause => clause.IsDistributed),
            Order = joined[0].Order,
            Origin = origin,
        };
    }

    public static List<ValueView> Distinct(IEnumerable<ValueView> values, List<SuperfluousPart>? superfluous)
    {
        Dictionary<string, ValueView> present = new(StringComparer.Ordinal);
        List<ValueView> distinct = [];
        foreach (ValueView value in values)
        {
            // The default value is no value, twice as once.
            if (!value.IsDefault && present.TryGetValue(value.Urn, out ValueView? first))
            {
                superfluous?.Add(new SuperfluousPart(value, first));
                continue;
            }

            present[value.Urn] = value;
            distinct.Add(value);
        }

        return distinct;
    }

    private static FacetView Join(FacetView[] facets, List<SuperfluousPart>? superfluous) => facets.Length == 1 ? facets[0] : new FacetView
    {
        Facet = (Array.Find(facets, static facet => facet.Facet.IsKnown) ?? facets[facets.Length - 1]).Facet,
        Values = Distinct(facets.SelectMany(static facet => facet.Values), superfluous),
        IsComplete = Array.TrueForAll(facets, static facet => facet.IsComplete),
        Order = facets[0].Order,
        Origin = facets[0].Origin,
    };
}
