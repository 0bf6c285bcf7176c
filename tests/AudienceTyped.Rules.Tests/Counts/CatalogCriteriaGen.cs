using CsCheck;

namespace AudienceTyped.Rules.Tests;

/// <summary>Random criteria of few facets of the shipped catalog, so that clauses often contradict each other and segments are often alone.</summary>
internal static class CatalogCriteriaGen
{
    private static readonly CustomFacet _ages = new("urn:li:adTargetingFacet:ageRanges");
    private static readonly CustomFacet _segments = new("urn:li:adTargetingFacet:dynamicSegments");

    /// <summary>Ranges of the catalog and ranges that overlap them.</summary>
    public static readonly AgeRange[] Ages = [AgeRange.From18To24, AgeRange.From25To34, AgeRange.From35To54, AgeRange.FromId(18, 30), AgeRange.FromId(30, 40)];

    /// <summary>Places at three levels of the hierarchy.</summary>
    public static readonly Geo[] Places = [Geo.NorthAmerica, Geo.UnitedStates, Geo.California, Geo.Texas, Geo.Germany];

    public static readonly Skill[] Skills = [Skill.Python, Skill.Engineering];

    public static readonly AdSegment[] Segments = [AdSegment.FromId(10001), AdSegment.FromId(10002)];

    private static readonly Gen<AnyOf> _place = Some(Places).Select(static values => Facet.Locations.IsAnyOf(values));

    private static readonly Gen<AnyOf> _skill = Some(Skills).Select(static values => Facet.Skills.IsAnyOf(values));

    private static readonly Gen<AnyOf> _segment = Gen.OneOf(
        Some(Segments).Select(static values => Facet.DynamicSegments.IsAnyOf(values)),
        Some(Segments).Select(static values => Facet.AudienceMatchingSegments.IsAnyOf(values)),
        Some(Segments).Select(static values => _segments.IsAnyOf(values.Select(static value => value.Urn))));

    private static readonly Gen<AnyOf> _included = Gen.OneOf(
        Some(Ages).Select(static values => Facet.AgeRanges.IsAnyOf(values)),
        Some(Ages).Select(static values => _ages.IsAnyOf(values.Select(static value => value.Urn))),
        Some([Gender.Male, Gender.Female]).Select(static values => Facet.Genders.IsAnyOf(values)),
        _place,
        _skill,
        _segment);

    private static readonly Gen<AnyOf> _clause = Gen.Frequency((3, _included), (1, Gen.Select(_included, _included, static (left, right) => left | right)));

    /// <summary>Up to four clauses, and up to two facets that are excluded.</summary>
    public static readonly Gen<TargetingCriteria> Criteria = Gen
        .Select(_clause.Array[1, 4], Gen.OneOf(_place, _skill, _segment).Array[0, 2])
        .Select(static (included, excluded) =>
        included.Aggregate(AllOf.Empty, static (all, clause) => all & clause) & excluded.Aggregate(NoneOf.Empty, static (none, clause) => none & !clause));

    private static Gen<T[]> Some<T>(T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]).Array[1, 3];
}
