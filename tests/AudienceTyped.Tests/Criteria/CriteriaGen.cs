using CsCheck;

namespace AudienceTyped.Tests;

/// <summary>Random criteria that can be sent: facets with names of all scripts, keys of every form.</summary>
internal static class CriteriaGen
{
    private static readonly Gen<CustomFacet> _facet = RestliGen
        .AnyOf("skills", "locations", "titlesAll", "x~y", "é日😀", "a&b=c%20+'\"\\")
        .Select(name => new CustomFacet("urn:li:adTargetingFacet:" + name));

    public static readonly Gen<AnyOf> Clause = Gen.Select(_facet, UrnGen.Urn.Array[1, 4]).Select((facet, urns) => facet.IsAnyOf(urns)).Array[1, 3]
        .Select(parts => parts.Aggregate(AnyOf.Empty, (sum, part) => sum | part));

    public static readonly Gen<TargetingCriteria> Criteria = Gen.Select(Clause.Array[1, 5], Clause.Array[0, 2]).Select((included, excluded) =>
        included.Aggregate(AllOf.Empty, (all, clause) => all & clause) & excluded.Aggregate(NoneOf.Empty, (none, clause) => none & !clause));
}
