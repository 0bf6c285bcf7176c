namespace AudienceTyped.Rules.Tests;

public sealed class ChildBesideParentRuleTests
{
    private const string Id = "AUD2005";

    [Theory]
    [InlineData("Facet.Locations.IsAnyOf(Geo.UnitedStates, Geo.California)", "Geo.California", "changes nothing")]
    [InlineData("Facet.Locations.Is(Geo.California) | Facet.Locations.Is(Geo.UnitedStates)", "Geo.California", "Remove it, or remove")]
    [InlineData(
        "Facet.ProfileLocations.IsAnyOf([Geo.NorthAmerica, Geo.Germany, Geo.California]) & Facet.Skills.Is(Skill.Python)", "Geo.California", "North America")]
    public async Task A_value_beside_one_that_it_is_within_is_found(string expression, string marked, string message)
    {
        await Verdict.AssertBothFindAsync(Id, expression, marked, "");
        Assert.Contains(
            (await Verdict.OfAsync(expression)).AtRunTime, finding => finding.Id == Id && finding.Message.Contains(message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Facet.Locations.IsAnyOf(Geo.Germany, Geo.California)")]
    [InlineData("Facet.Locations.Is(Geo.UnitedStates) & Facet.Locations.Is(Geo.California)")]
    [InlineData("Facet.Locations.Is(Geo.UnitedStates) | Facet.ProfileLocations.Is(Geo.California)")]
    [InlineData("Facet.Locations.Is(Geo.UnitedStates) & !Facet.Locations.Is(Geo.California)")]
    [InlineData("Facet.Industries.IsAnyOf(Industry.SoftwareDevelopment, Industry.TechnologyInformationAndInternet)")]
    public Task Values_that_change_something_are_right(string expression) => Verdict.AssertNeitherFindsAsync(Id, expression);

    [Fact]
    public async Task It_is_found_beside_unknown_values_and_once() =>
        Assert.Equal(
            "Geo.California",
            Assert.Single(
                await Analysis.OfMethodAsync(
                    "var where = a | Facet.Locations.IsAnyOf(geo, Geo.California, Geo.UnitedStates); await client.CountAsync(where & b);"),
                static found => found.Id == Id).Text);

    [Fact]
    public async Task What_distribution_brings_together_was_not_written_so() =>
        Assert.DoesNotContain(
            await Analysis.OfMethodAsync(
                "TargetingCriteria sent = (Facet.Locations.Is(Geo.UnitedStates) & Facet.Skills.Is(Skill.Python)) | (Facet.Locations.Is(Geo.California) & b);"),
            static found => found.Id == Id);
}
