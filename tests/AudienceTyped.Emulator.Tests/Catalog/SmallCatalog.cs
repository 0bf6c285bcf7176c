using AudienceTyped.Catalogs;
using AudienceTyped.Emulation;

namespace AudienceTyped.Emulator.Tests;

/// <summary>Three facets: several values a member, a hierarchy, and one value in include alone.</summary>
internal static class SmallCatalog
{
    public static Facet<Ability> Skills { get; } = new(new FacetDefinition { Name = "skills", Member = "Skills" });

    public static Facet<Place> Locations { get; } = new(new FacetDefinition { Name = "locations", Member = "Locations", IsHierarchical = true });

    public static Facet<Age> AgeRanges { get; } = new(
        new FacetDefinition { Name = "ageRanges", Member = "AgeRanges", IsSingleValued = true, Sides = FacetSides.Include });

    public static IReadOnlyList<TargetingFacet> Facets { get; } = [Skills, Locations, AgeRanges];

    public static RequestedClause Clause(params IEnumerable<(TargetingFacet Facet, string Value)> values) =>
        new(
            [.. values
                .GroupBy(static value => value.Facet)
                .Select(static group => new RequestedValues(group.Key, [.. group.Select(static value => Urn.Parse(value.Value))]))]);

    public static RequestedCriteria Include(params IReadOnlyList<RequestedClause> clauses) => new(clauses, null);
}
