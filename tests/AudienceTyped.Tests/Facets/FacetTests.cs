using AudienceTyped.Catalogs;

namespace AudienceTyped.Tests;

public sealed class FacetTests
{
    private static readonly SampleSkill[] _both = [SampleSkill.Engineering, SampleSkill.Python];

    [Fact]
    public void Every_way_to_name_several_values_means_the_same()
    {
        AnyOf expected = SampleFacet.Skills.Is(SampleSkill.Engineering) | SampleFacet.Skills.Is(SampleSkill.Python);
        List<SampleSkill> list = [.. _both];

        Assert.Equal(expected, SampleFacet.Skills.IsAnyOf(SampleSkill.Engineering, SampleSkill.Python));
        Assert.Equal(expected, SampleFacet.Skills.IsAnyOf([SampleSkill.Engineering, SampleSkill.Python]));
        Assert.Equal(expected, SampleFacet.Skills.IsAnyOf(_both));
        Assert.Equal(expected, SampleFacet.Skills.IsAnyOf(_both.AsSpan()));
        Assert.Equal(expected, SampleFacet.Skills.IsAnyOf(list));
        Assert.Equal(expected, SampleFacet.Skills.IsAnyOf((IEnumerable<SampleSkill>)_both));
        Assert.Equal(expected, SampleFacet.Skills.IsAnyOf(list.Where(_ => true)));
        Assert.Equal(expected, SampleFacet.Skills.IsAnyOf(SampleSkill.Python, SampleSkill.Engineering, SampleSkill.Python));
        Assert.NotEqual(expected, SampleFacet.Skills.IsAnyOf(SampleSkill.Python));
    }

    [Fact]
    public void Every_way_to_leave_values_out_means_the_same()
    {
        NoneOf expected = !SampleFacet.Skills.IsAnyOf(_both);

        Assert.Equal(expected, SampleFacet.Skills.IsNoneOf(SampleSkill.Engineering, SampleSkill.Python));
        Assert.Equal(expected, SampleFacet.Skills.IsNoneOf([SampleSkill.Engineering, SampleSkill.Python]));
        Assert.Equal(expected, SampleFacet.Skills.IsNoneOf(_both));
        Assert.Equal(expected, SampleFacet.Skills.IsNoneOf(new List<SampleSkill>(_both)));
        Assert.Equal(expected, SampleFacet.Skills.IsNoneOf(_both.Where(_ => true)));
        Assert.Equal(expected, SampleFacet.Skills.IsNot(SampleSkill.Engineering) & SampleFacet.Skills.IsNot(SampleSkill.Python));
    }

    [Fact]
    public void The_values_given_are_copied()
    {
        SampleSkill[] values = [.. _both];
        AnyOf anyOf = SampleFacet.Skills.IsAnyOf(values);
        values[0] = SampleSkill.CSharp;

        Assert.Equal(SampleFacet.Skills.IsAnyOf(_both), anyOf);
    }

    [Fact]
    public void An_empty_any_of_is_refused_and_an_empty_none_of_leaves_out_nobody()
    {
        foreach (Func<AnyOf> make in (Func<AnyOf>[])[
            () => SampleFacet.Skills.IsAnyOf(), () => SampleFacet.Skills.IsAnyOf([]), () => SampleFacet.Skills.IsAnyOf(new List<SampleSkill>()),
        ])
        {
            Assert.Equal(
                "Facet 'skills' needs at least one value: an empty any-of matches nobody, and the service rejects it. Leave out the clause if the list is empty, or start a loop with AnyOf.Empty.",
                Assert.Throws<ArgumentException>(make).Message);
        }

        Assert.Same(NoneOf.Empty, SampleFacet.Skills.IsNoneOf());
        Assert.Same(NoneOf.Empty, SampleFacet.Skills.IsNoneOf(new List<SampleSkill>()));
    }

    [Fact]
    public void A_default_value_is_refused_with_its_index()
    {
        string message = Assert.Throws<ArgumentException>(() => SampleFacet.Skills.IsAnyOf(SampleSkill.Python, default)).Message;

        Assert.Equal(
            "Value 1 of facet 'skills' is default(SampleSkill), which is not a value. Use a member of the catalog, SampleSkill.FromId or SampleSkill.Parse.",
            message);
        Assert.Contains("Value 0", Assert.Throws<ArgumentException>(() => SampleFacet.Skills.Is(default)).Message, StringComparison.Ordinal);
        Assert.Contains("Value 0", Assert.Throws<ArgumentException>(() => SampleFacet.Skills.IsNot(default)).Message, StringComparison.Ordinal);
        Assert.Contains(
            "Value 2",
            Assert.Throws<ArgumentException>(() => SampleFacet.Skills.IsNoneOf(new List<SampleSkill>(_both) { default })).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Null_collections_and_definitions_are_refused()
    {
        Assert.Throws<ArgumentNullException>(() => SampleFacet.Skills.IsAnyOf((IEnumerable<SampleSkill>)null!));
        Assert.Throws<ArgumentNullException>(() => SampleFacet.Skills.IsNoneOf((IEnumerable<SampleSkill>)null!));
        Assert.Throws<ArgumentNullException>(() => new Facet<SampleSkill>(null!));
    }

    [Theory]
    [InlineData("")]
    [InlineData("17")]
    [InlineData("(1,2)")]
    [InlineData("a b")]
    [InlineData("urn:li:adTargetingFacet:skills")]
    public void A_name_that_no_facet_can_have_is_refused(string name)
    {
        Assert.Throws<ArgumentException>(() => new Facet<SampleSkill>(new FacetDefinition { Name = name, Member = "A" }));
    }

    [Fact]
    public void A_facet_says_what_its_definition_says()
    {
        Assert.Equal("urn:li:adTargetingFacet:skills", SampleFacet.Skills.Urn.ToString());
        Assert.Equal("urn:li:adTargetingFacet:skills", SampleFacet.Skills.ToString());
        Assert.Equal("skills", SampleFacet.Skills.Name);
        Assert.Equal([TargetingEntity.TypeOf<SampleSkill>()], SampleFacet.Skills.EntityTypes);
        Assert.Equal(FacetSides.Include, SampleFacet.AgeRanges.Definition.Sides);
        Assert.Equal(FacetSides.Include | FacetSides.Exclude, SampleFacet.Skills.Definition.Sides);
    }
}
