using AudienceTyped.Catalogs;
using static AudienceTyped.Tests.Sample;

namespace AudienceTyped.Tests;

public sealed class ZeroExplanationTests
{
    private static readonly AnyOf _young = SampleFacet.AgeRanges.Is(SampleRange.FromRange(18, 24));
    private static readonly AnyOf _middle = SampleFacet.AgeRanges.Is(SampleRange.FromRange(25, 34));
    private static readonly AnyOf _old = SampleFacet.AgeRanges.Is(SampleRange.FromRange(55, int.MaxValue));

    [Fact]
    public void Without_a_reason_it_is_below_the_threshold()
    {
        Assert.Equal(AudienceCountStatus.BelowThreshold, ZeroExplanation.Of(Python));
        Assert.Equal(AudienceCountStatus.BelowThreshold, ZeroExplanation.Of(Python & Engineering & !Small));
        Assert.Equal(AudienceCountStatus.BelowThreshold, ZeroExplanation.Of((Python | Engineering) & !Python));
        Assert.Equal(AudienceCountStatus.BelowThreshold, ZeroExplanation.Of(_young & Python));
        Assert.Equal(AudienceCountStatus.BelowThreshold, ZeroExplanation.Of((_young | Python) & _old));
        Assert.Equal(AudienceCountStatus.BelowThreshold, ZeroExplanation.Of((_young | _middle) & (_middle | _old)));
    }

    [Fact]
    public void A_clause_whose_values_are_all_excluded_is_nobody()
    {
        Assert.Equal(AudienceCountStatus.Empty, ZeroExplanation.Of(Python & !Python));
        Assert.Equal(AudienceCountStatus.Empty, ZeroExplanation.Of(Small & (Python | Engineering) & !(Engineering | Python | English)));
        Assert.Equal(AudienceCountStatus.Empty, ZeroExplanation.Of((Python | Small) & !Python & !Small));
    }

    [Fact]
    public void Two_disjoint_values_of_which_a_member_has_one_are_nobody()
    {
        Assert.Equal(AudienceCountStatus.Empty, ZeroExplanation.Of(_young & _old));
        Assert.Equal(AudienceCountStatus.Empty, ZeroExplanation.Of(Python & (_young | _middle) & Small & _old));
        Assert.Equal(AudienceCountStatus.BelowThreshold, ZeroExplanation.Of(Small & Large));
    }

    [Fact]
    public void Criteria_that_were_read_contradict_typed_ones_in_both_orders()
    {
        var read = TargetingCriteria.ParseRestli(((TargetingCriteria)_young).ToRestli());

        Assert.Equal(AudienceCountStatus.Empty, ZeroExplanation.Of(_old & read));
        Assert.Equal(AudienceCountStatus.Empty, ZeroExplanation.Of(read & _old));
    }

    [Fact]
    public void A_clause_of_website_or_engagement_segments_alone_is_never_counted()
    {
        AnyOf segments = SampleFacet.DynamicSegments.Is(SampleSkill.Python);

        Assert.Equal(AudienceCountStatus.NotCountable, ZeroExplanation.Of(segments));
        Assert.Equal(AudienceCountStatus.NotCountable, ZeroExplanation.Of(Python & segments));
        Assert.Equal(AudienceCountStatus.BelowThreshold, ZeroExplanation.Of(Python | segments));
        Assert.Equal(AudienceCountStatus.BelowThreshold, ZeroExplanation.Of(Python & !segments));
        Assert.Equal(AudienceCountStatus.Empty, ZeroExplanation.Of(segments & !segments));
        Assert.Equal(AudienceCountStatus.Empty, ZeroExplanation.Of(segments & _young & _old));
        Assert.Equal(AudienceCountStatus.NotCountable, ZeroExplanation.Of(TargetingCriteria.ParseRestli(((TargetingCriteria)segments).ToRestli())));
        Assert.Equal(AudienceCountStatus.BelowThreshold, ZeroExplanation.Of(SampleFacet.Interests.Is(SampleSkill.Python)));
    }

    [Fact]
    public void A_clause_of_facets_that_are_all_never_counted_is_never_counted()
    {
        Facet<SampleSkill> other = new(new FacetDefinition { Name = "others", Member = "Others", Rules = "not-counted" });
        AnyOf segments = SampleFacet.DynamicSegments.Is(SampleSkill.Python);

        Assert.Equal(AudienceCountStatus.NotCountable, ZeroExplanation.Of(segments | other.Is(SampleSkill.Python)));
        Assert.Equal(AudienceCountStatus.NotCountable, ZeroExplanation.Of(Small & (segments | other.Is(SampleSkill.Python))));
        Assert.Equal(AudienceCountStatus.BelowThreshold, ZeroExplanation.Of(segments | other.Is(SampleSkill.Python) | Python));
    }

    [Fact]
    public void A_value_that_is_excluded_by_its_parent_is_nobody_where_the_parent_is_known_to_cover_it()
    {
        Facet<SamplePlace> homes = new(new FacetDefinition { Name = "homes", Member = "Homes", Rules = "parent-covers" });
        Facet<SamplePlace> offices = new(new FacetDefinition { Name = "offices", Member = "Offices" });
        (SamplePlace continent, SamplePlace country, SamplePlace city) = (SamplePlace.FromId(1), SamplePlace.FromId(2), SamplePlace.FromId(3));

        Assert.Equal(AudienceCountStatus.Empty, ZeroExplanation.Of(homes.Is(country) & !homes.Is(continent)));
        Assert.Equal(AudienceCountStatus.Empty, ZeroExplanation.Of(Python & (homes.IsAnyOf(country, city) | Small) & !(homes.Is(continent) | Small)));
        Assert.Equal(AudienceCountStatus.BelowThreshold, ZeroExplanation.Of(homes.Is(continent) & !homes.Is(country)));
        Assert.Equal(AudienceCountStatus.BelowThreshold, ZeroExplanation.Of((homes.Is(city) | Small) & !homes.Is(country)));
        Assert.Equal(AudienceCountStatus.BelowThreshold, ZeroExplanation.Of(offices.Is(country) & !offices.Is(continent)));
    }

    [Fact]
    public void Values_of_which_each_two_clauses_share_one_and_all_clauses_none_are_nobody()
    {
        AllOf clauses = (_young | _middle) & (_middle | _old) & (_young | _old);

        Assert.Equal(AudienceCountStatus.Empty, ZeroExplanation.Of(clauses));
        Assert.Equal(AudienceCountStatus.Empty, ZeroExplanation.Of(Python & clauses & !Small));
    }

    [Fact]
    public void A_member_may_have_two_ranges_that_overlap_and_a_place_within_the_other()
    {
        AnyOf overlapping = SampleFacet.AgeRanges.Is(SampleRange.FromRange(18, 30));
        Facet<SamplePlace> homes = new(new FacetDefinition { Name = "homes", Member = "Homes", IsSingleValued = true });

        Assert.Equal(AudienceCountStatus.BelowThreshold, ZeroExplanation.Of(overlapping & _young));
        Assert.Equal(AudienceCountStatus.BelowThreshold, ZeroExplanation.Of(_middle & overlapping));
        Assert.Equal(AudienceCountStatus.Empty, ZeroExplanation.Of(overlapping & _old));
        Assert.Equal(AudienceCountStatus.BelowThreshold, ZeroExplanation.Of(homes.Is(SamplePlace.FromId(2)) & homes.Is(SamplePlace.FromId(1))));
        Assert.Equal(AudienceCountStatus.Empty, ZeroExplanation.Of(homes.Is(SamplePlace.FromId(2)) & homes.Is(SamplePlace.FromId(99))));
    }

    [Fact]
    public void Criteria_that_were_read_are_explained_by_the_facets_that_are_given()
    {
        Facet<SampleSkill> counted = new(new FacetDefinition { Name = "dynamicSegments", Member = "Counted" });

        // No catalog has a facet of this name, whichever are in use.
        Facet<SampleRange> sampleAges = new(new FacetDefinition { Name = "sampleAges", Member = "SampleAges", IsSingleValued = true });
        var ages = TargetingCriteria.ParseRestli(((TargetingCriteria)(sampleAges.Is(SampleRange.Small) & sampleAges.Is(SampleRange.Large))).ToRestli());
        string text = ((TargetingCriteria)SampleFacet.DynamicSegments.Is(SampleSkill.Python)).ToRestli();
        var segments = TargetingCriteria.ParseRestli(text);

        Assert.Equal(AudienceCountStatus.Empty, ZeroExplanation.Of(ages, [sampleAges]));
        Assert.Equal(AudienceCountStatus.BelowThreshold, ZeroExplanation.Of(ages, [SampleFacet.Skills]));
        Assert.Equal(AudienceCountStatus.BelowThreshold, ZeroExplanation.Of(ages));

        // A catalog that has the facet decides; without one it is known all the same.
        Assert.Equal(AudienceCountStatus.BelowThreshold, ZeroExplanation.Of(TargetingCriteria.ParseRestli(text, [counted]), [counted]));
        Assert.Equal(AudienceCountStatus.NotCountable, ZeroExplanation.Of(segments, [SampleFacet.Skills]));
        Assert.Contains(segments.Validate(), static finding => finding.Id == "AUD2010");
    }
}
