using AudienceTyped.Shared.Rules;
using Microsoft.CodeAnalysis;

namespace AudienceTyped.Generator.Criteria;

/// <summary>Puts the parts of an expression where a name leads to them. Their values are shared, so that it costs the same for one as for thousands.</summary>
/// <param name="name">The name.</param>
/// <param name="owner">The expression whose meaning it is; null where what is wrong with it is reported at the name.</param>
/// <param name="order">The order of the first part.</param>
/// <param name="isGiven">Whether it is what a call is given.</param>
internal sealed class PlacedParts(SyntaxNode name, IOperation? owner, int order, bool isGiven = false)
{
    /// <summary>The criteria, without what is superfluous in them, which is reported where it is written.</summary>
    public Denotation Of(Denotation denotation) => new()
    {
        Include = Place(denotation.Include, Of),
        IsIncludeComplete = denotation.IsIncludeComplete,
        Exclude = denotation.Exclude == ClauseView.Empty ? ClauseView.Empty : Of(denotation.Exclude),
    };

    private static T[] Place<T>(IReadOnlyList<T> parts, Func<T, T> place)
    {
        T[] placed = new T[parts.Count];
        for (int index = 0; index < placed.Length; index++)
        {
            placed[index] = place(parts[index]);
        }

        return placed;
    }

    private ClauseView Of(ClauseView clause) => new()
    {
        Facets = Place(clause.Facets, Of),
        IsComplete = clause.IsComplete,
        Open = clause.Open,
        IsCompleteButOpen = clause.IsCompleteButOpen,
        IsDistributed = clause.IsDistributed,
        Order = order + clause.Order,
        Origin = Of(clause.Origin, clause),
    };

    private FacetView Of(FacetView facet) => new()
    {
        Facet = facet.Facet,
        Values = facet.Values,
        IsComplete = facet.IsComplete,
        Possible = facet.Possible,
        Open = facet.Open,
        IsCompleteButOpen = facet.IsCompleteButOpen,
        Order = order + facet.Order,
        Origin = Of(facet.Origin, facet),
    };

    private Origin Of(object? origin, ViewPart part)
    {
        Origin own = origin as Origin ?? Origin.Of(name);
        return own.Through(name, owner) with { Identity = own.Identity ?? part, IsGiven = own.IsGiven || isGiven };
    }
}
