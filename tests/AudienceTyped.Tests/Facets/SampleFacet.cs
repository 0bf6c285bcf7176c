using AudienceTyped.Catalogs;

namespace AudienceTyped.Tests;

/// <summary>Facets as a user's own catalog brings them, over the sample entity types.</summary>
internal static class SampleFacet
{
    public static Facet<SampleSkill> Skills { get; } = new(new FacetDefinition { Name = "skills", Member = "Skills" });

    public static Facet<SampleSkill> Interests { get; } = new(new FacetDefinition { Name = "interests", Member = "Interests" });

    public static Facet<SampleRange> StaffCountRanges { get; } = new(new FacetDefinition { Name = "staffCountRanges", Member = "StaffCountRanges" });

    public static Facet<SampleRange> AgeRanges { get; } = new(
        new FacetDefinition { Name = "ageRanges", Member = "AgeRanges", Sides = FacetSides.Include, IsSingleValued = true });

    public static Facet<SampleRange> Revenue { get; } = new(new FacetDefinition { Name = "revenue", Member = "Revenue" });

    public static Facet<SampleLocale> Locales { get; } = new(new FacetDefinition { Name = "interfaceLocales", Member = "Locales" });

    public static Facet<SampleSkill> DynamicSegments { get; } = new(
        new FacetDefinition { Name = "dynamicSegments", Member = "DynamicSegments", Rules = "not-counted" });

    public static Facet<SampleSkill, SampleLocale> Two { get; } = new(new FacetDefinition { Name = "locations", Member = "Locations", IsHierarchical = true });
}
