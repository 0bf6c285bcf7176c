namespace AudienceTyped.Rules.Tests;

public sealed class OneNeededRuleTests
{
    private const string Id = "AUD2007";
    private const string Python = "Facet.Skills.Is(Skill.Python)";

    [Fact]
    public Task Criteria_without_a_location_are_found_where_they_are_sent() =>
        Verdict.AssertBothFindAsync(
            Id,
            $"{Python} & !Facet.Locations.Is(Geo.Germany)",
            $"{Python} & !Facet.Locations.Is(Geo.Germany)",
            "the count is worldwide, and campaigns need one");

    [Theory]
    [InlineData($"{Python} & Facet.Locations.Is(Geo.Germany)")]
    [InlineData($"{Python} | Facet.ProfileLocations.Is(Geo.Germany)")]
    [InlineData($"{Python} & Facet.Custom(\"urn:li:adTargetingFacet:locations\").Is(Geo.Germany.Urn)")]
    public Task A_location_of_either_kind_is_right(string expression) => Verdict.AssertNeitherFindsAsync(Id, expression);

    [Fact]
    public async Task It_is_told_through_a_local_where_that_is_sent() =>
        Assert.Equal(
            "sent",
            Assert.Single(
                await Analysis.OfMethodAsync($"TargetingCriteria sent = {Python}; await client.CountAsync(sent);"), static found => found.Id == Id).Text);

    [Theory]
    [InlineData($"TargetingCriteria kept = {Python};")]
    [InlineData($"await client.CountAsync({Python} & a);")]
    [InlineData($"await client.CountAsync({Python} & all);")]
    [InlineData("await client.CountAsync(Facet.Skills.Is(skill) | b);")]
    public async Task Nothing_is_said_of_parts_or_where_a_location_may_be(string statements) =>
        Assert.DoesNotContain(await Analysis.OfMethodAsync(statements), static found => found.Id == Id);
}
