using AudienceTyped.Shared.Rules;

namespace AudienceTyped.Rules.Tests;

public sealed class WiderClauseRuleTests
{
    private const string Id = "AUD2016";
    private const string Country = "Facet.Locations.Is(Geo.UnitedStates)";
    private const string State = "Facet.Locations.Is(Geo.California)";
    private const string Python = "Facet.Skills.Is(Skill.Python)";

    [Theory]
    [InlineData($"{Country} & {State}", Country, "it is AND-ed with Geo.California, which is within it")]
    [InlineData($"{State} & {Country}", Country, "Remove it, or use '|' if you meant either of them.")]
    [InlineData($"{State} & {Python} & Facet.Locations.Is(Geo.NorthAmerica)", "Facet.Locations.Is(Geo.NorthAmerica)", "changes nothing")]
    [InlineData(
        $"Facet.Locations.IsAnyOf(Geo.UnitedStates, Geo.Germany) & Facet.Locations.IsAnyOf(Geo.California, Geo.Germany)",
        "Facet.Locations.IsAnyOf(Geo.UnitedStates, Geo.Germany)",
        "it is AND-ed with Geo.California and Geo.Germany, which are within it")]
    [InlineData(
        $"(Facet.Locations.Is(Geo.UnitedStates) | {Python}) & {State}", $"Facet.Locations.Is(Geo.UnitedStates) | {Python}", "it is AND-ed with Geo.California")]
    [InlineData($"{Country} & {State} & !{Python}", Country, "changes nothing")]
    [InlineData(
        "Facet.Locations.IsAnyOf(Geo.Germany, Geo.UnitedStates) & Facet.Locations.IsAnyOf(Geo.Germany, Geo.California)",
        "Facet.Locations.IsAnyOf(Geo.Germany, Geo.UnitedStates)",
        "it is AND-ed with Geo.Germany and Geo.California, which are within it")]
    [InlineData($"{Country} & {State} & Facet.Locations.Is(Geo.GreaterSeattleArea)", Country, "it is AND-ed with")]
    public Task A_place_AND_ed_with_a_part_of_it_is_found(string expression, string marked, string message) =>
        Verdict.AssertBothFindAsync(Id, expression, marked, message);

    [Theory]
    [InlineData($"{Country} | {State}")]
    [InlineData($"{Country} & !{State}")]
    [InlineData($"{State} & Facet.Locations.Is(Geo.Germany)")]
    [InlineData($"{Country} & Facet.ProfileLocations.Is(Geo.California)")]
    [InlineData($"{Country} & Facet.Locations.IsAnyOf(Geo.California, Geo.Germany)")]
    [InlineData($"{Country} & ({State} | {Python})")]
    [InlineData($"{Country} & {Country} & {Python}")]
    [InlineData("Facet.Industries.Is(Industry.TechnologyInformationAndInternet) & Facet.Industries.Is(Industry.SoftwareDevelopment)")]
    [InlineData($"{Country} & ({State} | Facet.ProfileLocations.Is(Geo.California))")]
    [InlineData($"{State} & ({State} | {Python})")]
    public Task Clauses_that_change_something_are_right(string expression) => Verdict.AssertNeitherFindsAsync(Id, expression);

    [Theory]
    [InlineData($"var country = {Country}; await client.CountAsync(country & a & {State} & none);", "country")]
    [InlineData($"await client.CountAsync((a | {Country}) & {State});", $"a | {Country}")]
    public async Task It_is_found_beside_unknown_parts_and_through_locals(string statements, string marked) =>
        Assert.Equal(marked, Assert.Single(await Analysis.OfMethodAsync(statements), static found => found.Id == Id).Text);

    [Theory]
    [InlineData($"await client.CountAsync({Country} & ({State} | a));")]
    [InlineData($"await client.CountAsync({Country} & Facet.Locations.IsAnyOf(Geo.California, geo));")]
    [InlineData($"await client.CountAsync({Country} & Facet.Locations.Is(geo));")]
    [InlineData($"await client.CountAsync({State} & ({State} | a));")]
    [InlineData($"await client.CountAsync(({State} | Facet.Skills.Is(skill)) & ({Country} | {Python}));")]
    [InlineData($"await client.CountAsync({Country} & Facet.Locations.IsAnyOf(geo, Geo.California));")]
    [InlineData($"AllOf kept = ({Country} & a) | ({State} & b);")]
    public async Task Nothing_is_said_where_it_may_change_something(string statements) =>
        Assert.DoesNotContain(await Analysis.OfMethodAsync(statements), static found => found.Id == Id);

    [Fact]
    public async Task What_an_OR_of_ANDs_becomes_is_not_written_so() => Assert.DoesNotContain(
        await Analysis.OfMethodAsync($"AllOf kept = ({Country} & {Python}) | ({State} & Facet.Skills.Is(Skill.Java));"), static found => found.Id == Id);

    [Fact]
    public void A_clause_with_the_same_values_is_left_to_the_rule_of_such_clauses() =>
        Assert.Empty(Check([Of(Hierarchical, "1")], [Of(Hierarchical, "1"), Of(new FacetFacts { Name = "others" })]));

    [Fact]
    public void Only_a_facet_of_which_a_parent_covers_its_children_has_wider_clauses()
    {
        Assert.Single(Check([Of(Hierarchical, "1", "2")], [Of(Hierarchical, "2")]));
        Assert.Empty(Check([Of(new FacetFacts { Name = "places" }, "1", "2")], [Of(new FacetFacts { Name = "places" }, "2")]));
    }

    [Fact]
    public void A_facet_without_values_is_within_nothing() => Assert.Empty(Check([Of(Hierarchical)], [Of(Hierarchical, "2")], [Of(Hierarchical, "3")]));

    [Fact]
    public async Task Criteria_that_are_compared_are_right() => Assert.DoesNotContain(
        await Analysis.OfMethodAsync($"bool same = ({Country} & {State}).Equals(all);"), static found => found.Id == Id);

    private static FacetFacts Hierarchical { get; } = new()
    {
        Name = "places",
        Rules = [new FacetRuleFacts(FacetRuleKinds.ParentCovers, [], Set: null, Code: null, Reason: null)],
    };

    private static RuleFinding[] Check(params FacetView[][] clauses) =>
    [
        .. new WiderClauseRule().Check(new CriteriaView
        {
            Include = [.. clauses.Select(static facets => new ClauseView { Facets = facets, IsComplete = true })],
            IsIncludeComplete = true,
            Exclude = ClauseView.Empty,
            IsWhole = true,
        }),
    ];

    // Of a value and what it is within.
    private static FacetView Of(FacetFacts facet, string? id = null, params string[] ancestors) => new()
    {
        Facet = facet,
        Values = id is null ? ValueList.Empty : new ValueList(
        [
            new ValueView
            {
                Urn = $"urn:li:place:{id}",
                UrnEntityType = "place",
                Text = $"Place.Of{id}",
                Ancestors = [.. ancestors.Select(static ancestor => $"urn:li:place:{ancestor}")],
            },
        ]),
        IsComplete = true,
    };
}
