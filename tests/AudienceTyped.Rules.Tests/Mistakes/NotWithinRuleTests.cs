namespace AudienceTyped.Rules.Tests;

public sealed class NotWithinRuleTests
{
    private const string Country = "urn:li:geo:1";
    private const string City = "urn:li:geo:2";
    private const string Elsewhere = "urn:li:geo:3";

    [Theory]
    [InlineData(Country)]
    [InlineData(City)]
    public void A_value_in_the_set_or_below_one_is_found(string urn)
    {
        RuleFinding finding = Assert.Single(new NotWithinRule().Check(View(urn)));

        Assert.Equal("Facet.Groups and the place are both included: Not offered there. Leave Facet.Groups out, or the values of Geo.Some.", finding.Message);
        Assert.Equal(2, finding.Others.Count);
    }

    [Fact]
    public void Another_value_another_facet_and_an_unknown_set_are_right()
    {
        Assert.Empty(new NotWithinRule().Check(View(Elsewhere)));
        Assert.Empty(new NotWithinRule().Check(View(Country, other: "titles")));
        Assert.Empty(new NotWithinRule().Check(View(Country, set: "Geo.Other")));
        Assert.Empty(new NotWithinRule().Check(View(Country, isExcluded: true)));
    }

    [Fact]
    public void One_such_value_among_others_is_enough() => Assert.Single(new NotWithinRule().Check(View(Elsewhere, City, "locations", "Geo.Some", isExcluded: false)));

    private static CriteriaView View(string urn, string other = "locations", string set = "Geo.Some", bool isExcluded = false) => View(urn, urn, other, set, isExcluded);

    private static CriteriaView View(string first, string second, string other, string set, bool isExcluded)
    {
        var groups = new FacetFacts { Name = "groups", Text = "Facet.Groups", IsKnown = true, Rules = [new FacetRuleFacts(FacetRuleKinds.NotWithin, ["locations"], set, null, "Not offered there.")] };
        var places = new FacetFacts { Name = other, Text = "Facet.Other", IsKnown = true };
        ClauseView clause = Clause(places, Value(first), Value(second));
        return new CriteriaView
        {
            Include = [Clause(groups), .. isExcluded ? (ClauseView[])[] : [clause]],
            IsIncludeComplete = true,
            Exclude = isExcluded ? clause : ClauseView.Empty,
            IsWhole = true,
            FindSet = static name => name == "Geo.Some" ? [Country] : [],
        };
    }

    private static ClauseView Clause(FacetFacts facet, params ValueView[] values) => new() { Facets = [new FacetView { Facet = facet, Values = values, IsComplete = false }], IsComplete = true };

    private static ValueView Value(string urn) => new() { Urn = urn, UrnEntityType = "geo", Text = "the place", Ancestors = urn == City ? [Country] : [] };
}
