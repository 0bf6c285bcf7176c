using AudienceTyped.Generator.Catalogs;
using AudienceTyped.Shared.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AudienceTyped.Generator.Criteria;

/// <summary>Reads the call of a facet: <c>Facet.Skills.IsAnyOf(…)</c>.</summary>
internal sealed class FacetCallReader(CriteriaTypes types, CatalogSymbols catalogs, Initializers initializers, CancellationToken cancellationToken)
{
    private readonly ValueReader _values = new(types, initializers, cancellationToken);
    private readonly FacetReader _facets = new(types, catalogs, initializers, cancellationToken);

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
        List<OpenPart> open = [];
        (IReadOnlyList<ValueView> values, bool isComplete) = _values.ReadAll(
            argument, invocation.TargetMethod.Name is "Is" or "IsNot", bindings, open, ref order);
        FacetFacts? facet = _facets.Read(instance, bindings);
        ValueList distinct = ClauseUnion.Distinct(values, superfluous);

        // Nobody is excluded by no value.
        bool isNothing = isNegated && isComplete && open.Count == 0 && distinct.Count == 0;
        FacetView[] facets = facet is null || isNothing
            ? []
            : [new FacetView
            {
                Facet = facet,
                Values = distinct,
                IsComplete = isComplete && open.Count == 0,
                Open = open,
                IsCompleteButOpen = isComplete,
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
            Refused = [.. facets.Where(static called => called.IsRefused)],
        };
    }
}
