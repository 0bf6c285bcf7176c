using AudienceTyped.Shared.Rules;
using Microsoft.CodeAnalysis;

namespace AudienceTyped.Generator.Criteria;

/// <summary>Where a part of criteria is written.</summary>
/// <param name="Node">The syntax that writes it.</param>
/// <param name="Owner">The outermost expression that it came through a name from; null if it is in the expression itself.</param>
/// <param name="Place">What to mark in the expression: the syntax itself, or the name that led to it.</param>
internal sealed record Origin(SyntaxNode Node, IOperation? Owner, SyntaxNode Place)
{
    /// <summary>Whether it writes a whole set of values, of which none can be mended by itself.</summary>
    public bool IsOfSet { get; init; }

    /// <summary>Whether a call, an object or a choice gives the value, so that it is not written beside the others.</summary>
    public bool IsElsewhere { get; init; }

    /// <summary>Whether it is a branch of a choice that is written in the argument itself.</summary>
    public bool IsInArgument { get; init; }

    /// <summary>As <c>Owner</c>, even if a call or a round of a loop was given it.</summary>
    public IOperation? Around { get; init; }

    /// <summary>Whether it is what a call or a round of a loop was given, which is reported by itself, and not what is called.</summary>
    public bool IsGiven { get; init; }

    /// <summary>Where in the text of the node it is written; null where the node is no text of criteria.</summary>
    public PlaceInText? InText { get; init; }

    /// <summary>Where it is written.</summary>
    public Location NodeLocation => InText?.Locate(Node) ?? Node.GetLocation();

    /// <summary>What to mark in the expression.</summary>
    public Location Location => IsNamed ? Place.GetLocation() : NodeLocation;

    /// <summary>The facets that were joined, which may be written in several places.</summary>
    public IReadOnlyList<FacetView> Joined { get; init; } = [];

    /// <summary>What is the same however often it is named; null where only the part itself is.</summary>
    public object? Identity { get; init; }

    public static Origin Of(SyntaxNode node) => new(node, null, node);

    /// <summary>A part of it, where it is written in it: a branch of a choice.</summary>
    public Origin In(SyntaxNode part) =>
        Place == Node && Node.SyntaxTree == part.SyntaxTree && Node.Span.Contains(part.Span)
            ? this with { Node = part, Place = part, IsInArgument = true }
            : this;

    /// <summary>The same part, where a name leads to it.</summary>
    public Origin Through(SyntaxNode name, IOperation? owner) =>
        new(Node, IsGiven ? Owner : owner ?? Owner, name)
        {
            IsOfSet = IsOfSet,
            IsElsewhere = IsElsewhere,
            InText = InText,
            IsGiven = IsGiven,
            Identity = Identity,
            Around = owner ?? Around,
        };

    /// <summary>Where a value of a facet is written. Criteria share the values of what they name, so the facet knows the name.</summary>
    public static Origin? Of(ValueView value, FacetView facet)
    {
        var own = value.Origin as Origin;
        FacetView holder = facet;
        while (holder.Origin is Origin { Joined: { Count: > 0 } joined } && joined.FirstOrDefault(part => part.Values.Find(value.Urn) == value) is { } inner)
        {
            holder = inner;
        }

        return own is not null && holder.Origin is Origin { IsNamed: true } named
            ? own.Through(named.Place, named.Owner) with { Owner = named.Owner, Around = named.Around }
            : own;
    }

    private bool IsNamed => Place != Node;
}
