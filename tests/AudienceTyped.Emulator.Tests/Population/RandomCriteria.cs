using AudienceTyped.Emulation;
using CsCheck;

namespace AudienceTyped.Emulator.Tests;

/// <summary>Clauses and criteria with any values of the shipped catalog.</summary>
internal static class RandomCriteria
{
    private static readonly (TargetingFacet Facet, Urn[] Values)[] _facets =
    [
        .. LinkedInCatalog.Facets
            .Select(static facet => (facet, (Urn[])[.. facet.EntityTypes.SelectMany(static type => type.Known)]))
            .Where(static facet => facet.Item2.Length > 0),
    ];

    /// <summary>A facet and a value of it.</summary>
    public static Gen<(TargetingFacet Facet, Urn Value)> Value { get; } = Gen.Select(Gen.Int[0, _facets.Length - 1], Gen.UInt).Select(
        static (facet, value) => (_facets[facet].Facet, _facets[facet].Values[value % _facets[facet].Values.Length]));

    public static Gen<RequestedClause> Clause { get; } = Value.List[1, 4].Select(
        static values => SmallCatalog.Clause(values.Select(static value => (value.Facet, value.Value.ToString()))));

    public static Gen<List<RequestedClause>> Include { get; } = Clause.List[1, 3];

    public static Gen<RequestedCriteria> Criteria { get; } = Gen.Select(Include, Clause, Gen.Bool).Select(
        static (include, exclude, excludes) => new RequestedCriteria(include, excludes ? exclude : null));
}
