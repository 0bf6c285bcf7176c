using AudienceTyped.Catalogs;
using CsCheck;

namespace AudienceTyped.Cli.Tests;

/// <summary>Criteria of all facets of the catalog and of a project, and of facets and values that nobody knows.</summary>
internal static class AnyCriteriaGen
{
    private static readonly string[] _otherFacets = ["xyz", "campuses", "newerThanTheCatalog", "a&b\"\\é日😀*/"];

    private static readonly string[] _otherValues =
    [
        "urn:li:skill:990000001", "urn:li:skill:990000002", "urn:li:skill:990000003", "urn:li:skill:990000009", "urn:li:geo:990000101", "urn:li:geo:101282230",
        "urn:li:locale:xx_YY", "urn:li:locale:zz_ZZ", "urn:li:locale:17", "urn:li:campus:north", "urn:li:campus:south", "urn:li:campus:17", "urn:li:campus:a~b",
        "urn:li:skill:0", "urn:li:skill:-5", "urn:li:skill:017", "urn:li:skill:9223372036854775807", "urn:li:skill:99999999999999999999", "urn:li:skill:abc",
        "urn:li:staffCountRange:(5,1)", "urn:li:staffCountRange:(52,200)", "urn:li:growthRate:(-2147483647,-1)", "urn:li:growthRate:(-2147483648,2147483647)",
        "urn:li:state:(urn:li:country:us,CA)", "urn:li:country:us", "urn:li:thing:é日😀\"\\*/'@{}", "urn:li:Skill:17", "urn:li:unknown:1",
    ];

    private static readonly TargetingEntityType[] _types =
        [.. LinkedInCatalog.Facets.SelectMany(static facet => facet.EntityTypes).DistinctBy(static type => type.Name)];

    private static readonly Gen<Urn> _otherValue = OneOf(_otherValues).Select(static text => Urn.Parse(text));

    private static readonly Gen<AnyOf> _catalogFacet = OneOf([.. LinkedInCatalog.Facets]).SelectMany(static facet => Values(facet.EntityTypes[0])
        .Array[1, 5]
        .Select(values => new CustomFacet(facet.Urn.ToString()).IsAnyOf(values)));

    private static readonly Gen<AnyOf> _otherFacet = Gen.Select(
        OneOf(_otherFacets), Gen.OneOf(_otherValue, OneOf(_types).SelectMany(Values)).Array[1, 5],
        static (name, values) => new CustomFacet("urn:li:adTargetingFacet:" + name).IsAnyOf(values));

    private static readonly Gen<AnyOf> _clause = Gen.Frequency((4, _catalogFacet), (1, _otherFacet)).Array[1, 3]
        .Select(static facets => facets.Aggregate(static (sum, facet) => sum | facet));

    /// <summary>Criteria as they come from anywhere: their facets are not of the catalog.</summary>
    public static Gen<TargetingCriteria> Criteria { get; } = Gen.Select(_clause.Array[1, 4], _clause.Array[0, 2]).Select(static (included, excluded) =>
        included.Aggregate(AllOf.Empty, static (all, clause) => all & clause) & excluded.Aggregate(NoneOf.Empty, static (none, clause) => none & !clause));

    // Values of the catalog, ids of the form that it does not have, and others.
    private static Gen<Urn> Values(TargetingEntityType type)
    {
        Gen<Urn> unknown = Gen.Int[1, 999].Select(number => Urn.Parse(type.UrnPrefix + type.IdForm switch
        {
            EntityIdForm.Integer => $"{number}",
            EntityIdForm.Range => $"({number},{number * 2})",
            _ => $"t_{number}.x-y",
        }));
        return type.Known.Count == 0
            ? Gen.Frequency((6, unknown), (1, _otherValue))
            : Gen.Frequency((6, OneOf([.. type.Known])), (2, unknown), (1, _otherValue));
    }

    private static Gen<T> OneOf<T>(T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);
}
