namespace AudienceTyped.Tests;

public sealed class CustomFacetTests
{
    private static readonly Urn _one = Urn.Parse("urn:li:a:1");
    private static readonly Urn _two = Urn.Parse("urn:li:b:(1,2)");

    [Theory]
    [InlineData(
        "skills", "it must begin with 'urn:li:adTargetingFacet:', as in 'urn:li:adTargetingFacet:skills'. Did you mean 'urn:li:adTargetingFacet:skills'?")]
    [InlineData("", "must begin with 'urn:li:adTargetingFacet:', as in 'urn:li:adTargetingFacet:skills'.")]
    [InlineData("my facet", "must begin with 'urn:li:adTargetingFacet:', as in 'urn:li:adTargetingFacet:skills'.")]
    [InlineData(
        "urn:li:skill:17",
        "must begin with 'urn:li:adTargetingFacet:', as in 'urn:li:adTargetingFacet:skills'. If it is the URN of a value, pass it to Is or IsAnyOf of its facet.")]
    [InlineData("urn:li:AdTargetingFacet:skills", "must begin with 'urn:li:adTargetingFacet:'")]
    [InlineData("urn:li:adTargetingFacet:17", "is not the URN of a facet")]
    [InlineData("urn:li:adTargetingFacet:(1,2)", "is not the URN of a facet")]
    [InlineData("urn:li:adTargetingFacet:", "the key after the last colon is missing")]
    [InlineData("urn:li:adTargetingFacet:skills ", "there is a space at 30")]
    public void A_text_that_is_not_the_urn_of_a_facet_is_refused(string urn, string reason)
    {
        Assert.Contains(reason, Assert.Throws<FormatException>(() => new CustomFacet(urn)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Null_is_refused()
    {
        CustomFacet facet = new("urn:li:adTargetingFacet:new");

        Assert.Throws<ArgumentNullException>(() => new CustomFacet(null!));
        Assert.Throws<ArgumentNullException>(() => facet.IsAnyOf((IEnumerable<Urn>)null!));
        Assert.Throws<ArgumentNullException>(() => facet.IsNoneOf((IEnumerable<Urn>)null!));
    }

    [Fact]
    public void Any_urn_is_taken_in_every_way()
    {
        CustomFacet facet = new("urn:li:adTargetingFacet:new");
        AnyOf expected = facet.Is(_one) | facet.Is(_two);
        List<Urn> list = [_two, _one];

        Assert.Equal(expected, facet.IsAnyOf(_one, _two));
        Assert.Equal(expected, facet.IsAnyOf(list));
        Assert.Equal(expected, facet.IsAnyOf(list.ToArray()));
        Assert.Equal(!expected, facet.IsNoneOf(_one, _two));
        Assert.Equal(!expected, facet.IsNoneOf(list));
        Assert.Equal(!expected, facet.IsNot(_one) & facet.IsNot(_two));
        Assert.Same(NoneOf.Empty, facet.IsNoneOf());
        Assert.Empty(facet.EntityTypes);
    }

    [Fact]
    public void The_values_given_are_copied_and_left_as_they_are()
    {
        Urn[] values = [_two, _one];
        AnyOf anyOf = new CustomFacet("urn:li:adTargetingFacet:new").IsAnyOf(values);

        Assert.Equal([_two, _one], values);
        values[0] = Urn.Parse("urn:li:c:3");
        Assert.Equal([_one, _two], anyOf.Facets[0].Values);
    }

    [Fact]
    public void The_default_urn_and_an_empty_list_are_refused()
    {
        CustomFacet facet = new("urn:li:adTargetingFacet:new");

        Assert.Contains(
            "Value 1 of facet 'new' is default(Urn)", Assert.Throws<ArgumentException>(() => facet.IsAnyOf(_one, default)).Message, StringComparison.Ordinal);
        Assert.Contains("Facet 'new' needs at least one value", Assert.Throws<ArgumentException>(() => facet.IsAnyOf()).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => facet.IsNot(default));
    }

    [Fact]
    public void A_custom_facet_equals_the_typed_one_of_the_same_urn_and_joins_with_it()
    {
        CustomFacet custom = new("urn:li:adTargetingFacet:skills");

        Assert.True(custom.Equals(SampleFacet.Skills) && SampleFacet.Skills.Equals(custom));
        Assert.Equal(custom.GetHashCode(), SampleFacet.Skills.GetHashCode());
        Assert.False(custom.Equals(SampleFacet.Interests));
        Assert.False(custom.Equals(null));
        Assert.False(new CustomFacet("urn:li:adTargetingFacet:Skills").Equals(custom));
        Assert.Equal(SampleFacet.Skills.Is(SampleSkill.Engineering), custom.Is(SampleSkill.Engineering.Urn));

        AnyOf joined = custom.Is(SampleSkill.Engineering.Urn) | SampleFacet.Skills.Is(SampleSkill.Python);
        FacetValues values = Assert.Single(joined.Facets);
        Assert.Equal(2, values.Values.Count);
        Assert.Same(SampleFacet.Skills, values.Facet);
    }
}
