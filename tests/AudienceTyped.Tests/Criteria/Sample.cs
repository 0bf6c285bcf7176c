namespace AudienceTyped.Tests;

/// <summary>Short clauses over the sample facets, for expressions that are read at a glance.</summary>
internal static class Sample
{
    public static AnyOf Engineering { get; } = SampleFacet.Skills.Is(SampleSkill.Engineering);

    public static AnyOf Python { get; } = SampleFacet.Skills.Is(SampleSkill.Python);

    public static AnyOf Small { get; } = SampleFacet.StaffCountRanges.Is(SampleRange.Small);

    public static AnyOf Large { get; } = SampleFacet.StaffCountRanges.Is(SampleRange.Large);

    public static AnyOf English { get; } = SampleFacet.Locales.Is(SampleLocale.English);

    /// <summary>A clause of the custom facet <c>x</c> with one value each, for clauses in great number.</summary>
    public static AnyOf Numbered(int id) =>
        new CustomFacet("urn:li:adTargetingFacet:x").Is(Urn.Create("x", id.ToString(System.Globalization.CultureInfo.InvariantCulture)));
}
