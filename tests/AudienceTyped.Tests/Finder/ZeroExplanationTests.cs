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
}
