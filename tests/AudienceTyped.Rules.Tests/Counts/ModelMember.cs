namespace AudienceTyped.Rules.Tests;

/// <summary>A member of LinkedIn's lists, with one age, one gender and one place, and any skills and segments: what criteria mean, without a rule.</summary>
internal sealed class ModelMember
{
    private readonly int _age;
    private readonly HashSet<(string Facet, Urn Value)> _values;

    private ModelMember(int age, Gender gender, Geo place, IEnumerable<(string Facet, Urn Value)> others)
    {
        _age = age;
        _values = [("genders", gender.Urn), .. CatalogCriteriaGen.Places.Where(place.IsWithin).Select(static one => ("locations", one.Urn)), .. others];
    }

    /// <summary>A member for each combination that the random criteria tell apart.</summary>
    public static IReadOnlyList<ModelMember> All { get; } =
    [
        .. from age in (int[])[20, 27, 30, 33, 38, 50]
           from gender in (Gender[])[Gender.Male, Gender.Female]
           from place in (Geo[])[Geo.California, Geo.Texas, Geo.Germany]
           from skills in Subsets("skills", [.. CatalogCriteriaGen.Skills.Select(static skill => skill.Urn)])
           from retargeted in Subsets("dynamicSegments", [.. CatalogCriteriaGen.Segments.Select(static segment => segment.Urn)])
           from matched in Subsets("audienceMatchingSegments", [.. CatalogCriteriaGen.Segments.Select(static segment => segment.Urn)])
           select new ModelMember(age, gender, place, [.. skills, .. retargeted, .. matched]),
    ];

    public bool IsIn(TargetingCriteria criteria) => criteria.Include.Clauses.All(IsIn) && !IsIn(criteria.Exclude.Not());

    private bool IsIn(AnyOf clause) => clause.Facets.Any(facet => facet.Values.Any(value => facet.Facet.Name == "ageRanges"
        ? AgeRange.Known.Any(age => age.Urn == value) && _age >= value.Key.Minimum && _age <= value.Key.Maximum
        : _values.Contains((facet.Facet.Name, value))));

    private static IEnumerable<(string Facet, Urn Value)[]> Subsets(string facet, Urn[] values) =>
        Enumerable.Range(0, 1 << values.Length).Select(subset => values.Where((_, bit) => (subset >> bit & 1) == 1).Select(value => (facet, value)).ToArray());
}
