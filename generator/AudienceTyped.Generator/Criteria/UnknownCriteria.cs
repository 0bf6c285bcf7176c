using AudienceTyped.Shared.Rules;
using Microsoft.CodeAnalysis;

namespace AudienceTyped.Generator.Criteria;

/// <summary>What is known of criteria that are not: their type, and whether they are the same wherever they are named.</summary>
internal static class UnknownCriteria
{
    /// <summary>The criteria of an expression.</summary>
    /// <param name="operation">The expression.</param>
    /// <param name="types">The types of criteria.</param>
    /// <param name="order">Its place in the order.</param>
    /// <param name="isBound">Whether the parameters in it are given, so that a name in it may be something else in another call.</param>
    public static Denotation Of(IOperation operation, CriteriaTypes types, int order, bool isBound)
    {
        bool mayBeOpen = !isBound && (CriteriaTypes.Is(operation.Type, types.AnyOf) || CriteriaTypes.Is(operation.Type, types.NoneOf));
        OpenPart? open = mayBeOpen ? OpenParts.Find(operation) : null;
        return Of(operation.Type, operation.Syntax, types, order, open);
    }

    /// <summary>Criteria of a type.</summary>
    public static Denotation Of(ITypeSymbol? type, SyntaxNode place, CriteriaTypes types, int order, OpenPart? open = null)
    {
        ClauseView clause = new()
        {
            Facets = [],
            IsComplete = false,
            Open = open is null ? [] : [open],
            IsCompleteButOpen = open is not null,
            Order = order,
            Origin = Origin.Of(place) with { Identity = open?.Identity },
        };
        return CriteriaTypes.Is(type, types.AnyOf) ? Denotation.Of(clause)
            : CriteriaTypes.Is(type, types.NoneOf) ? Denotation.Except(clause)
            : new Denotation { Include = [], IsIncludeComplete = false, Exclude = CriteriaTypes.Is(type, types.AllOf) ? ClauseView.Empty : clause };
    }

    /// <summary>Criteria of which nothing is known, marked at a parameter, since of what it is given there is nothing to mark.</summary>
    public static Denotation At(IOperation parameter, Denotation given)
    {
        return given.Include.Concat([given.Exclude]).Any(static clause => clause.Facets.Count > 0) ? given : new Denotation
        {
            Include = [.. given.Include.Select(Move)],
            IsIncludeComplete = given.IsIncludeComplete,
            Exclude = given.Exclude == ClauseView.Empty ? given.Exclude : Move(given.Exclude),
        };

        ClauseView Move(ClauseView clause) => new()
        {
            Facets = [],
            IsComplete = clause.IsComplete,
            Open = clause.Open,
            IsCompleteButOpen = clause.IsCompleteButOpen,
            Order = clause.Order,
            Origin = Origin.Of(parameter.Syntax) with { Identity = (clause.Origin as Origin)?.Identity },
        };
    }
}
