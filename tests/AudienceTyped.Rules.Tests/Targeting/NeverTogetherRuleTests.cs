namespace AudienceTyped.Rules.Tests;

public sealed class NeverTogetherRuleTests
{
    private const string Id = "AUD1003";
    private const string Recent = "Facet.Locations.Is(Geo.Germany)";
    private const string Permanent = "Facet.ProfileLocations.Is(Geo.France)";
    private const string Retargeting = "Facet.DynamicSegments.Is(AdSegment.FromId(10001))";
    private const string Interest = "Facet.Interests.Is(Interest.FromId(308))";

    [Theory]
    [InlineData($"{Recent} & {Permanent}", Permanent, "Facet.Locations and Facet.ProfileLocations")]
    [InlineData($"{Recent} | {Permanent}", Permanent, "The documentation allows one of the two")]
    [InlineData($"{Permanent} & !{Recent}", Recent, "included or excluded")]
    [InlineData($"{Retargeting} & {Interest}", Interest, "website retargeting")]
    [InlineData($"Facet.Skills.Is(Skill.Python) & !({Interest} | {Retargeting})", Retargeting, "Facet.DynamicSegments and Facet.Interests")]
    [InlineData($"{Recent} & {Permanent} & Facet.Locations.Is(Geo.Italy)", Permanent, "Remove one of them.")]
    public Task Facets_that_may_not_both_stand_there_are_found_on_any_side(string expression, string marked, string message) =>
        Verdict.AssertBothFindAsync(Id, expression, marked, message);

    [Theory]
    [InlineData($"{Recent} & !Facet.Locations.Is(Geo.France)")]
    [InlineData($"{Permanent} & {Interest}")]
    public Task One_of_them_is_right(string expression) => Verdict.AssertNeitherFindsAsync(Id, expression);

    [Theory]
    [InlineData($"await client.CountAsync(criteria & a & {Recent} & !{Permanent});", Permanent)]
    [InlineData($"AnyOf places = {Recent}; var sent = places & a & {Permanent}; await client.CountAsync(sent & b);", Permanent)]
    public async Task It_is_found_beside_unknown_operands_and_through_locals_once(string statements, string marked) =>
        Assert.Equal(marked, Assert.Single(await Analysis.OfMethodAsync(statements), static found => found.Id == Id).Text);

    [Fact]
    public async Task Nothing_is_said_where_it_cannot_be_known() =>
        Assert.DoesNotContain(
            await Analysis.OfMethodAsync($"AnyOf places = flag ? {Recent} : a; await client.CountAsync(places & {Permanent});"),
            static found => found.Id == Id);
}
