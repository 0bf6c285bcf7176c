using AudienceTyped.Restli;
using CsCheck;
using static AudienceTyped.Tests.Sample;

namespace AudienceTyped.Tests;

public sealed class CriteriaRestliWriterTests
{
    [Fact]
    public void The_sample_of_the_audience_counts_page_is_written_to_the_letter()
    {
        TargetingCriteria criteria = Custom("locations", "urn:li:geo:102221843") & Custom("skills", "urn:li:skill:17");

        Assert.Equal(
            "(include:(and:List((or:(urn%3Ali%3AadTargetingFacet%3Alocations:List(urn%3Ali%3Ageo%3A102221843))),(or:(urn%3Ali%3AadTargetingFacet%3Askills:List(urn%3Ali%3Askill%3A17))))))",
            criteria.ToRestli());
    }

    [Fact]
    public void The_sample_with_an_exclusion_and_a_range_is_written_to_the_letter()
    {
        TargetingCriteria criteria = Custom("locations", "urn:li:geo:101165590") & !Custom("staffCountRanges", "urn:li:staffCountRange:(10001,2147483647)");

        Assert.Equal(
            "(include:(and:List((or:(urn%3Ali%3AadTargetingFacet%3Alocations:List(urn%3Ali%3Ageo%3A101165590))))),exclude:(or:(urn%3Ali%3AadTargetingFacet%3AstaffCountRanges:List(urn%3Ali%3AstaffCountRange%3A%2810001%2C2147483647%29))))",
            criteria.ToRestli());
    }

    [Fact]
    public void Several_facets_and_values_are_separated_by_bare_commas()
    {
        TargetingCriteria criteria =
            (Custom("b", "urn:li:v:2", "urn:li:v:1") | Custom("a", "urn:li:v:-3")) & !(Custom("d", "urn:li:v:4") | Custom("c", "urn:li:v:5", "urn:li:v:6"));

        Assert.Equal(
            "(include:(and:List((or:(urn%3Ali%3AadTargetingFacet%3Ab:List(urn%3Ali%3Av%3A1,urn%3Ali%3Av%3A2),urn%3Ali%3AadTargetingFacet%3Aa:List(urn%3Ali%3Av%3A-3))))),"
            + "exclude:(or:(urn%3Ali%3AadTargetingFacet%3Ad:List(urn%3Ali%3Av%3A4),urn%3Ali%3AadTargetingFacet%3Ac:List(urn%3Ali%3Av%3A5,urn%3Ali%3Av%3A6))))",
            criteria.ToRestli());
    }

    [Theory]
    [InlineData("urn:li:locale:en_US", "urn%3Ali%3Alocale%3Aen_US")]
    [InlineData("urn:li:v:a-b.c~d", "urn%3Ali%3Av%3Aa-b.c~d")]
    [InlineData("urn:li:v:017", "urn%3Ali%3Av%3A017")]
    [InlineData("urn:li:v:9223372036854775807", "urn%3Ali%3Av%3A9223372036854775807")]
    [InlineData("urn:li:v:-9223372036854775808", "urn%3Ali%3Av%3A-9223372036854775808")]
    [InlineData("urn:li:growthRate:(-2147483647,0)", "urn%3Ali%3AgrowthRate%3A%28-2147483647%2C0%29")]
    [InlineData("urn:li:state:(urn:li:country:us,CA)", "urn%3Ali%3Astate%3A%28urn%3Ali%3Acountry%3Aus%2CCA%29")]
    [InlineData("urn:li:v:é日😀", "urn%3Ali%3Av%3A%C3%A9%E6%97%A5%F0%9F%98%80")]
    [InlineData("urn:li:v:a%2Fb&c=d+e'f", "urn%3Ali%3Av%3Aa%252Fb%26c%3Dd%2Be%27f")]
    public void Each_form_of_key_is_escaped_once(string urn, string encoded)
    {
        Assert.Equal($"(include:(and:List((or:(urn%3Ali%3AadTargetingFacet%3Ax:List({encoded}))))))", ((TargetingCriteria)Custom("x", urn)).ToRestli());
    }

    [Fact]
    public void The_length_is_known_beforehand_to_the_character()
    {
        CriteriaGen.Criteria.Sample(criteria => CriteriaRestliWriter.GetLength(criteria) == criteria.ToRestli().Length && !criteria.ToRestli().Contains('\0'));
    }

    [Fact]
    public void The_text_is_what_the_tree_of_the_protocol_would_be()
    {
        CriteriaGen.Criteria.Sample(criteria => RestliValue.Parse(criteria.ToRestli()).ToString() == criteria.ToRestli());
    }

    [Fact]
    public void Nothing_is_allocated_but_the_text()
    {
        TargetingCriteria criteria = (Engineering | Python | Small) & English & Custom("x", "urn:li:state:(urn:li:country:us,CA)", "urn:li:v:é") & !Large;
        string text = criteria.ToRestli();

        long least = long.MaxValue;
        for (int round = 0; round < 20; round++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            text = criteria.ToRestli();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        // A string is its header, method table, length, characters and a zero, rounded up to eight bytes.
        Assert.Equal((22 + (2 * text.Length) + 7) & ~7, least);
    }

    [Fact]
    public void A_writer_over_a_span_that_is_too_short_throws_and_does_not_cut()
    {
        TargetingCriteria criteria = Python;
        char[] destination = new char[CriteriaRestliWriter.GetLength(criteria) - 1];

        Assert.ThrowsAny<Exception>(() =>
        {
            RestliSpanWriter writer = new(destination);
            CriteriaRestliWriter.Write(ref writer, criteria);
        });
    }

    private static AnyOf Custom(string facet, params string[] urns) =>
        new CustomFacet("urn:li:adTargetingFacet:" + facet).IsAnyOf(urns.Select(urn => Urn.Parse(urn)));
}
