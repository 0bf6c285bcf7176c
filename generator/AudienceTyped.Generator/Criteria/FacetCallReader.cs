using AudienceTyped.Generator.Catalogs;
using AudienceTyped.Shared.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AudienceTyped.Generator.Criteria;

/// <summary>Reads the call of a facet: <c>Facet.Skills.IsAnyOf(…)</c>.</summary>
internal sealed class FacetCallReader(CriteriaTypes types, CatalogSymbols catalogs, NameFollower names, CancellationToken cancellationToken)
{
    private readonly ValueReader _values = new(types, names, cancellationToken);
    private readonly FacetReader _facets = new(types, catalogs, names, cancellationToken);

    /// <summary>What the call denotes; null where it is another one.</summary>
    public Denotation? Read(IInvocationOperation invocation, IOperation instance, Bindings? bindings, ref int order)
    {
        bool isNegated = invocation.TargetMethod.Name is "IsNot" or "IsNoneOf";
        if ((!isNegated && invocation.TargetMethod.Name is not ("Is" or "IsAnyOf")) || invocation.Arguments.Length != 1)
        {
            return null;
        }

        var origin = Origin.Of(invocation.Syntax);
        int clauseOrder = order++;
        int facetOrder = order++;
        List<SuperfluousPart> superfluous = [];
        IOperation argument = invocation.Arguments[0].Value;
        ReadValues values = _values.ReadAll(argument, invocation.TargetMethod.Name is "Is" or "IsNot", bindings, ref order);
        FacetFacts? facet = _facets.Read(instance, bindings);
        ValueList distinct = ClauseUnion.Distinct(values.Values, superfluous);

        // Nobody is excluded by no value.
        bool isNothing = isNegated && values.IsComplete && values.Open.Count == 0 && distinct.Count == 0;
        FacetView[] facets = facet is null || isNothing
            ? []
            : [new FacetView
            {
                Facet = facet,
                Values = distinct,
                IsComplete = values.IsComplete && values.Open.Count == 0,
                Possible = values.Possible,
                Open = values.Open,
                IsCompleteButOpen = values.IsComplete,
                Order = facetOrder,
                Origin = origin,
            }];
        ClauseView clause = new()
        {
            Facets = facets,
            IsComplete = facet is not null || isNothing,
            Order = clauseOrder,
            Origin = origin,
        };
        return new Denotation
        {
            Include = isNegated ? [] : [clause],
            Exclude = isNegated ? clause : ClauseView.Empty,
            Superfluous = superfluous,
            Alternatives = facet is null || !values.IsChosen ? [] : Alternatives(facet, values, facetOrder, origin),
            Refused = facets is [{ IsRefused: true }] ? facets : [],
        };
    }

    private static FacetView[] Alternatives(FacetFacts facet, ReadValues values, int order, Origin origin) =>
        [.. values.Written.Select(value => One(facet, value, order, origin))];

    private static FacetView One(FacetFacts facet, ValueView value, int order, Origin origin) =>
        new() { Facet = facet, Values = new ValueList([value]), IsComplete = true, Order = order, Origin = origin };
}
