using AudienceTyped.Rules;

namespace AudienceTyped.Generator.Criteria;

/// <summary>Joins two any-ofs as the runtime does: the values of one facet come together, each once.</summary>
internal static class ClauseUnion
{
    public static ClauseView Of(ClauseView left, ClauseView right, object? origin, List<SuperfluousPart>? superfluous, bool isDistributed = false)
    {
        if (left.Facets.Count == 0 && left.IsComplete)
        {
            return right;
        }

        if (right.Facets.Count == 0 && right.IsComplete)
        {
            return left;
        }

        List<FacetView> facets = [.. left.Facets];
        foreach (FacetView facet in right.Facets)
        {
            int index = facets.FindIndex(present => present.Facet.Name == facet.Facet.Name);
            if (index < 0)
            {
                facets.Add(facet);
            }
            else
            {
                facets[index] = Join(facets[index], facet, superfluous);
            }
        }

        return new ClauseView { Facets = facets, IsComplete = left.IsComplete && right.IsComplete, IsDistributed = isDistributed || left.IsDistributed || right.IsDistributed, Order = left.Order, Origin = origin };
    }

    public static List<ValueView> Distinct(IEnumerable<ValueView> values, List<SuperfluousPart>? superfluous)
    {
        Dictionary<string, ValueView> present = new(StringComparer.Ordinal);
        List<ValueView> distinct = [];
        foreach (ValueView value in values)
        {
            // The default value stands for nothing, twice as once.
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

    private static FacetView Join(FacetView left, FacetView right, List<SuperfluousPart>? superfluous) => new()
    {
        Facet = left.Facet.IsKnown ? left.Facet : right.Facet,
        Values = Distinct(left.Values.Concat(right.Values), superfluous),
        IsComplete = left.IsComplete && right.IsComplete,
        Order = left.Order,
        Origin = left.Origin,
    };
}
