using AudienceTyped.Catalogs;

namespace AudienceTyped.Tests;

public sealed class FacetOfTwoTests
{
    [Fact]
    public void Values_of_either_type_are_taken_and_join_in_one_facet()
    {
        AnyOf joined = SampleFacet.Two.Is(SampleSkill.Engineering) | SampleFacet.Two.Is(SampleLocale.English);

        FacetValues values = Assert.Single(joined.Facets);
        Assert.Same(SampleFacet.Two, values.Facet);
        Assert.Equal(["urn:li:sampleLocale:en_US", "urn:li:sampleSkill:17"], values.Values.Select(urn => urn.ToString()));
    }

    [Fact]
    public void Every_way_to_name_values_of_the_second_type_means_the_same()
    {
        AnyOf expected = SampleFacet.Two.Is(SampleLocale.English) | SampleFacet.Two.Is(SampleLocale.Indonesian);
        SampleLocale[] both = [SampleLocale.Indonesian, SampleLocale.English];
        List<SampleLocale> list = [.. both];

        Assert.Equal(expected, SampleFacet.Two.IsAnyOf(SampleLocale.English, SampleLocale.Indonesian));
        Assert.Equal(expected, SampleFacet.Two.IsAnyOf(both));
        Assert.Equal(expected, SampleFacet.Two.IsAnyOf(list));
        Assert.Equal(expected, SampleFacet.Two.IsAnyOf(list.Where(_ => true)));
        Assert.Equal(!expected, SampleFacet.Two.IsNoneOf(SampleLocale.English, SampleLocale.Indonesian));
        Assert.Equal(!expected, SampleFacet.Two.IsNoneOf(list));
        Assert.Equal(!expected, SampleFacet.Two.IsNot(SampleLocale.English) & SampleFacet.Two.IsNot(SampleLocale.Indonesian));
        Assert.Equal(SampleFacet.Two.IsAnyOf(SampleSkill.Python), SampleFacet.Two.IsAnyOf(new List<SampleSkill> { SampleSkill.Python }));
    }

    [Fact]
    public void Refusals_name_the_type_that_was_given()
    {
        Assert.Contains(
            "Value 0 of facet 'locations' is default(SampleLocale)",
            Assert.Throws<ArgumentException>(() => SampleFacet.Two.Is(default(SampleLocale))).Message,
            StringComparison.Ordinal);
        Assert.Contains(
            "needs at least one value",
            Assert.Throws<ArgumentException>(() => SampleFacet.Two.IsAnyOf(new List<SampleLocale>())).Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => SampleFacet.Two.IsAnyOf((IEnumerable<SampleLocale>)null!));
        Assert.Throws<ArgumentNullException>(() => SampleFacet.Two.IsNoneOf((IEnumerable<SampleLocale>)null!));
        Assert.Same(NoneOf.Empty, SampleFacet.Two.IsNoneOf(new List<SampleLocale>()));
    }

    [Fact]
    public void Both_types_are_named_in_their_order()
    {
        Assert.Equal([TargetingEntity.TypeOf<SampleSkill>(), TargetingEntity.TypeOf<SampleLocale>()], SampleFacet.Two.EntityTypes);
    }
}
