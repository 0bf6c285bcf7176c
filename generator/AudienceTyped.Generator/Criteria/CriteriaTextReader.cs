using AudienceTyped.Generator.Catalogs;
using AudienceTyped.Generator.Notation;
using AudienceTyped.Shared.Rules;
using AudienceTyped.Shared.Urns;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace AudienceTyped.Generator.Criteria;

/// <summary>Reads the criteria of a constant text that a parser is given: <c>TargetingCriteria.ParseRestli("(include:…)")</c>.</summary>
internal sealed class CriteriaTextReader(CriteriaTypes types, CatalogSymbols catalogs, NameFollower names, CancellationToken cancellationToken)
{
    /// <summary>What the call denotes; null where it is another one, or where the text is not known or is refused.</summary>
    public Denotation? Read(IInvocationOperation invocation, Bindings? bindings, ref int order) =>
        CriteriaParser.Find(invocation.TargetMethod, types) is { } parser
        && CriteriaParser.IsTextAlone(invocation.Arguments)
        && CriteriaParser.FindText(invocation.Arguments) is { } argument
            ? Read(parser, argument, bindings, ref order)
            : null;

    /// <summary>What a text denotes; null where it is not known or is refused.</summary>
    public Denotation? Read(CriteriaParser parser, IOperation argument, Bindings? bindings, ref int order)
    {
        if (KnownText.Find(argument, names, cancellationToken, bindings)?.Whole is not { } text || parser.Read(text).Shape is not { } shape)
        {
            return null;
        }

        PlacedText place = new(Operations.Strip(argument).Syntax, text);
        List<SuperfluousPart> superfluous = [];
        List<Denotation> parts = [];
        foreach (IReadOnlyList<FacetInText> facets in shape.Include)
        {
            parts.Add(Denotation.Of(Create(facets, place, superfluous, ref order)));
        }

        parts.Add(shape.Exclude.Count == 0 ? Denotation.Everyone : Denotation.Except(Create(shape.Exclude, place, superfluous, ref order)));
        var whole = Denotation.All(parts);
        return new Denotation { Include = whole.Include, Exclude = whole.Exclude, Superfluous = [.. superfluous, .. whole.Superfluous] };
    }

    private ClauseView Create(IReadOnlyList<FacetInText> facets, PlacedText place, List<SuperfluousPart> superfluous, ref int order)
    {
        int clauseOrder = order++;
        List<FacetView> views = [];
        foreach (FacetInText facet in facets)
        {
            string name = facet.Facet.Urn.Key;
            int facetOrder = order++;
            List<ValueView> values = [];
            foreach (UrnInText value in facet.Values)
            {
                values.Add(Create(value, place.Of(value.Span), order++));
            }

            views.Add(new FacetView
            {
                Facet = catalogs.FindFacet(name) ?? FacetFacts.Unknown(name),
                Values = ClauseUnion.Distinct(values, superfluous),
                IsComplete = true,
                Order = facetOrder,
                Origin = place.Of(facet.Facet.Span),
            });
        }

        return new ClauseView { Facets = views, IsComplete = true, Order = clauseOrder, Origin = place.Of(facets.Count > 0 ? facets[0].Facet.Span : null) };
    }

    private ValueView Create(UrnInText value, Origin origin, int order)
    {
        (string entityType, string key) = (value.Urn.EntityType, value.Urn.Key);
        return ValueReader.Create(
            entityType, key, catalogs.FindType(entityType) ?? types.Urn, catalogs.FindListing(entityType, key), order, origin);
    }

    /// <summary>The argument, and the text that it is.</summary>
    private sealed record PlacedText(SyntaxNode Argument, string Text)
    {
        public Origin Of(TextSpan? span) => Origin.Of(Argument) with { InText = new PlaceInText(Text, span) };
    }
}
