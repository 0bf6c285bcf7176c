using static AudienceTyped.Tests.Sample;

namespace AudienceTyped.Tests;

public sealed class CriteriaSentenceTests
{
    [Fact]
    public void One_facet_is_one_phrase()
    {
        Assert.Equal("Members whose skills include Engineering", Engineering.ToString());
        Assert.Equal("Members whose skills include Engineering or Python", (Engineering | Python).ToString());
        Assert.Equal(
            "Members whose staff count ranges include Self-employed, 2-10 employees or Large",
            SampleFacet.StaffCountRanges.IsAnyOf(SampleRange.Known).ToString());
        Assert.Equal("Members whose revenue is Large", SampleFacet.Revenue.Is(SampleRange.Large).ToString());
        Assert.Equal("whose skills include Engineering", Engineering.Facets[0].ToString());
    }

    [Fact]
    public void The_phrase_of_a_definition_file_is_said()
    {
        static Facet<SampleSkill> Facet(string phrase) => new(new() { Name = "abilities", Member = "Abilities", Phrase = phrase });

        Assert.Equal("Members with the skill Engineering", Facet("with the skill {values}").Is(SampleSkill.Engineering).ToString());
        Assert.Equal("Members of Engineering descent", Facet("of {values} descent").Is(SampleSkill.Engineering).ToString());
        Assert.Equal("Members with {1} } Engineering", Facet("with {1} }").Is(SampleSkill.Engineering).ToString());
    }

    [Fact]
    public void Clauses_are_joined_by_and()
    {
        Assert.Equal("Members whose skills include Engineering and whose staff count ranges include Large", (Engineering & Large).ToString());
        Assert.Equal("Members whose skills include Engineering and whose skills include Python", (Engineering & Python).ToString());
    }

    [Fact]
    public void An_any_of_of_two_facets_is_grouped_only_beside_another_clause()
    {
        Assert.Equal("Members whose skills include Engineering or whose staff count ranges include Large", (Engineering | Large).ToString());
        Assert.Equal(
            "Members (whose skills include Engineering or whose staff count ranges include Large) and whose interface locales include English",
            ((Engineering | Large) & English).ToString());
    }

    [Fact]
    public void What_is_left_out_stands_at_the_end()
    {
        Assert.Equal("Members whose skills include Engineering, except those whose staff count ranges include Large", (Engineering & !Large).ToString());
        Assert.Equal(
            "Members whose skills include Engineering, except those whose staff count ranges include Large or whose interface locales include English",
            (Engineering & !Large & !English).ToString());
        Assert.Equal("All members except those whose skills include Engineering or Python", (!Engineering & !Python).ToString());
    }

    [Fact]
    public void Nobody_and_everyone_are_said_so()
    {
        Assert.Equal("Nobody", AnyOf.Empty.ToString());
        Assert.Equal("Nobody", (Engineering & AnyOf.Empty).ToString());
        Assert.Equal("Nobody", (Engineering & AnyOf.Empty & !Large).ToString());
        Assert.Equal("All members", AllOf.Empty.ToString());
        Assert.Equal("All members", NoneOf.Empty.ToString());
        Assert.Equal("All members", ((TargetingCriteria)AllOf.Empty).ToString());
        Assert.Equal("All members except those whose skills include Engineering", (AllOf.Empty & !Engineering).ToString());
    }

    [Fact]
    public void More_than_ten_values_are_counted_not_listed()
    {
        static string Of(int count) => Enumerable.Range(1, count).Aggregate(AnyOf.Empty, (sum, id) => sum | Numbered(id)).ToString();
        const string Nine = "Members whose x is urn:li:x:1, urn:li:x:2, urn:li:x:3, urn:li:x:4, urn:li:x:5, urn:li:x:6, urn:li:x:7, urn:li:x:8, urn:li:x:9";

        Assert.Equal(Nine + " or urn:li:x:10", Of(10));
        Assert.Equal(Nine + ", urn:li:x:10 or one of 1 more", Of(11));
        Assert.Equal(Nine + ", urn:li:x:10 or one of 90 more", Of(100));
    }

    [Fact]
    public void A_name_that_no_catalog_knows_is_the_urn()
    {
        Assert.Equal(
            "Members whose skills include Engineering or urn:li:sampleSkill:99",
            SampleFacet.Skills.IsAnyOf(SampleSkill.Engineering, SampleSkill.FromId(99)).ToString());
        Assert.Equal(
            "Members whose titles all is urn:li:thing:4", new CustomFacet("urn:li:adTargetingFacet:titlesAll").Is(Urn.Parse("urn:li:thing:4")).ToString());
    }

    [Fact]
    public void A_name_that_would_read_as_two_is_quoted()
    {
        Assert.Equal(
            "Members whose skills include Engineering, \"Research, Development\" or \"Black or White\"",
            SampleFacet.Skills.IsAnyOf(SampleSkill.Engineering, SampleSkill.Research, SampleSkill.BlackOrWhite).ToString());
    }
}
