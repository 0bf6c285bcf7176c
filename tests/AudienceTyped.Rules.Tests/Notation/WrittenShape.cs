using AudienceTyped.Generator.Notation;
using AudienceTyped.Shared.Notation;

namespace AudienceTyped.Rules.Tests;

/// <summary>Criteria as the analyzers read them, built with the algebra of the runtime.</summary>
internal static class WrittenShape
{
    public static TargetingCriteria Read(CriteriaShape<FacetInText> shape)
    {
        AllOf include = shape.Include.Aggregate(AllOf.Empty, static (all, clause) => all & AnyOf(clause));
        return include & !AnyOf(shape.Exclude);
    }

    private static AnyOf AnyOf(IReadOnlyList<FacetInText> facets) =>
        facets.Aggregate(AudienceTyped.AnyOf.Empty, static (any, facet) => any | AnyOf(facet));

    private static AnyOf AnyOf(FacetInText facet) =>
        new CustomFacet($"urn:li:adTargetingFacet:{facet.Facet.Urn.Key}").IsAnyOf(facet.Values.Select(static value => Urn.Parse($"urn:li:{value.Urn.EntityType}:{value.Urn.Key}")));
}
