namespace AudienceTyped.Rules.Tests;

public sealed class BothSidesRuleTests
{
    private const string Id = "AUD1005";
    private const string Included = "Facet.StaffCountRanges.Is(StaffCountRange.From51To200)";
    private const string Excluded = "Facet.StaffCountRanges.Is(StaffCountRange.From10001)";

    [Theory]
    [InlineData($"{Included} & !{Excluded}", Excluded, "Facet.StaffCountRanges is included and excluded")]
    [InlineData($"!{Excluded} & ({Included} | Facet.Skills.Is(Skill.Python))", Included, "The documentation allows company sizes")]
    [InlineData($"{Included} & !(Facet.Skills.Is(Skill.Python) | {Excluded})", Excluded, "remove the exclusion")]
    public Task A_facet_on_both_sides_is_found(string expression, string marked, string message) =>
        Verdict.AssertBothFindAsync(Id, expression, marked, message);

    [Theory]
    [InlineData($"{Included} & Facet.Skills.Is(Skill.Python)")]
    [InlineData("Facet.Locations.Is(Geo.Germany) & !Facet.Locations.Is(Geo.Italy)")]
    [InlineData($"{Included} & Facet.StaffCountRanges.IsNoneOf()")]
    public Task One_side_and_other_facets_are_right(string expression) => Verdict.AssertNeitherFindsAsync(Id, expression);

    [Fact]
    public async Task It_is_found_beside_unknown_operands_and_through_locals_once() => Assert.Equal(
        "large",
        Assert.Single(
            await Analysis.OfMethodAsync($"AnyOf large = {Excluded}; await client.CountAsync(criteria & a & {Included} & !large);"),
            static found => found.Id == Id).Text);

    [Fact]
    public async Task Nothing_is_said_where_it_cannot_be_known() =>
        Assert.DoesNotContain(await Analysis.OfMethodAsync($"await client.CountAsync(criteria & {Included} & none);"), static found => found.Id == Id);
}
