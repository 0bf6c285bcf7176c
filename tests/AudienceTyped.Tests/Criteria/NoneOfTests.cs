using static AudienceTyped.Tests.Sample;

namespace AudienceTyped.Tests;

public sealed class NoneOfTests
{
    [Fact]
    public void And_of_two_leaves_out_what_either_leaves_out()
    {
        Assert.Equal(!(Python | Small), !Python & !Small);
        Assert.Equal(!(Python | Small), (!Python).And(!Small));
        Assert.Equal(["skills", "staffCountRanges"], (!Python & !Small).Facets.Select(values => values.Facet.Name));
    }

    [Fact]
    public void Not_is_the_any_of_left_out()
    {
        NoneOf none = SampleFacet.Skills.IsNoneOf(SampleSkill.Engineering, SampleSkill.Python);

        Assert.Equal(Engineering | Python, !none);
        Assert.Equal(Engineering | Python, none.Not());
    }

    [Fact]
    public void Empty_leaves_out_nobody_the_identity_of_and()
    {
        NoneOf none = NoneOf.Empty;
        foreach (AnyOf next in (AnyOf[])[Python, Small])
        {
            none &= !next;
        }

        Assert.Equal(!Python & !Small, none);
        Assert.True(NoneOf.Empty.IsEmpty);
        Assert.False(none.IsEmpty);
        Assert.Same(AnyOf.Empty, !NoneOf.Empty);
        Assert.Equal(Python, (Python & NoneOf.Empty).Include);
        Assert.Equal((TargetingCriteria)Python, Python & NoneOf.Empty);
        Assert.Empty(NoneOf.Empty.Facets);
    }

    [Fact]
    public void Equality_looks_neither_at_the_order_nor_at_the_instance()
    {
        NoneOf one = !Small & !Python;
        NoneOf other = !(Python | Small);

        Assert.True(one == other);
        Assert.False(one != other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.False(one == !Python);
        Assert.False(one == null);
        Assert.True((NoneOf?)null == null);
        Assert.True(one.Equals((object)other));
        Assert.False(one.Equals((object)!one));
    }

    [Fact]
    public void Null_operands_are_refused()
    {
        NoneOf none = null!;

        Assert.Throws<ArgumentNullException>(() => none & !Python);
        Assert.Throws<ArgumentNullException>(() => !Python & none);
        Assert.Throws<ArgumentNullException>(() => none & (Python & Small));
        Assert.Throws<ArgumentNullException>(() => !Python & (AllOf)null!);
        Assert.Throws<ArgumentNullException>(() => (!Python).And((AllOf)null!));
        Assert.Throws<ArgumentNullException>(() => !none);
    }
}
