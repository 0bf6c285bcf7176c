using AudienceTyped.Shared.Rules;

namespace AudienceTyped.Rules.Tests;

public sealed class NotWithinRuleTests
{
    private const string Country = "urn:li:geo:1";
    private const string City = "urn:li:geo:2";
    private const string Elsewhere = "urn:li:geo:3";

    private const string Id = "AUD2009";
    private const string Groups = "Facet.Groups.Is(MemberGroup.FromId(1234))";

    [Theory]
    [InlineData($"{Groups} & Facet.Locations.Is(Geo.Germany)", "Geo.Germany")]
    [InlineData($"{Groups} & Facet.ProfileLocations.IsAnyOf(Geo.UnitedStates, Geo.Switzerland)", "Geo.Switzerland")]
    [InlineData($"Facet.Locations.Is(Geo.Norway) & ({Groups} | Facet.Skills.Is(Skill.Python))", Groups)]
    public Task Groups_with_a_location_of_the_set_are_found(string expression, string marked) =>
        Verdict.AssertBothFindAsync(Id, expression, marked, "Groups are not offered");

    [Theory]
    [InlineData($"{Groups} & Facet.Locations.Is(Geo.UnitedStates)")]
    [InlineData($"{Groups} & Facet.Locations.Is(Geo.UnitedKingdom)")]
    [InlineData($"{Groups} & Facet.Locations.Is(Geo.UnitedStates) & !Facet.Locations.Is(Geo.Germany)")]
    [InlineData("Facet.Skills.Is(Skill.Python) & Facet.Locations.Is(Geo.Germany)")]
    [InlineData($"Facet.Locations.Is(Geo.Germany) & !{Groups}")]
    public Task Other_locations_exclusions_and_other_facets_are_right(string expression) => Verdict.AssertNeitherFindsAsync(Id, expression);

    [Fact]
    public async Task It_is_found_beside_unknown_operands_and_through_locals_once() => Assert.Equal(
        "places",
        Assert.Single(
            await Analysis.OfMethodAsync($"AnyOf places = Facet.Locations.IsAnyOf(geo, Geo.Italy); await client.CountAsync(criteria & {Groups} & a & places);"),
            static found => found.Id == Id).Text);

    [Fact]
    public void Criteria_that_were_read_are_checked_with_the_catalog()
    {
        TargetingCriteria built = Facet.Groups.Is(MemberGroup.FromId(1)) & Facet.Locations.Is(Geo.Italy);
        var read = TargetingCriteria.ParseRestli(built.ToRestli());

        Assert.Single(read.Validate(LinkedInCatalog.Facets), static finding => finding.Id == Id);
        Assert.Single(read.Validate(), static finding => finding.Id == Id);
    }

    [Theory]
    [InlineData(Country)]
    [InlineData(City)]
    public void A_value_in_the_set_or_below_one_is_found(string urn)
    {
        RuleFinding finding = Assert.Single(new NotWithinRule().Check(View(urn)));

        Assert.Equal("Facet.Groups and the place are both included. Not offered there. Remove Facet.Groups or the values of Geo.Some.", finding.Message);
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
    public void A_rule_of_another_kind_is_not_this_rule() => Assert.Empty(new NotWithinRule().Check(View(Country, kind: FacetRuleKinds.NotTogether)));

    // A set is decoded when it is read.
    [Fact]
    public void The_set_is_read_only_where_the_rule_has_one_and_the_other_facet_is_there()
    {
        List<string> read = [];

        Assert.Single(Check());
        Assert.Empty(Check(other: "titles"));
        Assert.Empty(Check(set: null));
        Assert.Equal(["Geo.Some"], read);

        IEnumerable<RuleFinding> Check(string other = "locations", string? set = "Geo.Some") => new NotWithinRule().Check(View(
            Country, other, set, findSet: name =>
            {
                read.Add(name);
                return [Country];
            }));
    }

    [Fact]
    public void One_such_value_among_others_is_enough() =>
        Assert.Single(new NotWithinRule().Check(View(Elsewhere, City, "locations", "Geo.Some", isExcluded: false)));

    private static CriteriaView View(
        string urn,
        string other = "locations",
        string? set = "Geo.Some",
        bool isExcluded = false,
        string kind = FacetRuleKinds.NotWithin,
        Func<string, IReadOnlyList<string>>? findSet = null) => View(urn, urn, other, set, isExcluded, kind, findSet);

    private static CriteriaView View(
        string first,
        string second,
        string other,
        string? set,
        bool isExcluded,
        string kind = FacetRuleKinds.NotWithin,
        Func<string, IReadOnlyList<string>>? findSet = null)
    {
        var groups = new FacetFacts
        {
            Name = "groups",
            Member = "Groups",
            Rules = [new FacetRuleFacts(kind, ["locations"], set, null, "Not offered there.")],
        };
        var places = new FacetFacts { Name = other, Member = "Other" };
        ClauseView clause = Clause(places, Value(first), Value(second));
        return new CriteriaView
        {
            Include = [Clause(groups), .. isExcluded ? (ClauseView[])[] : [clause]],
            IsIncludeComplete = true,
            Exclude = isExcluded ? clause : ClauseView.Empty,
            IsWhole = true,
            FindSet = findSet ?? (static name => name == "Geo.Some" ? [Country] : []),
        };
    }

    private static ClauseView Clause(FacetFacts facet, params ValueView[] values) =>
        new() { Facets = [new FacetView { Facet = facet, Values = new ValueList(values), IsComplete = false }], IsComplete = true };

    private static ValueView Value(string urn) => new() { Urn = urn, UrnEntityType = "geo", Text = "the place", Ancestors = urn == City ? [Country] : [] };
}
