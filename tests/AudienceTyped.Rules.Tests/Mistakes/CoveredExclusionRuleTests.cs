namespace AudienceTyped.Rules.Tests;

public sealed class CoveredExclusionRuleTests
{
    private const string Id = "AUD2006";
    private const string Python = "Facet.Skills.Is(Skill.Python)";

    [Theory]
    [InlineData($"{Python} & Facet.Locations.IsNoneOf(Geo.UnitedStates, Geo.California)")]
    [InlineData($"{Python} & !Facet.Locations.Is(Geo.California) & !Facet.Locations.Is(Geo.UnitedStates)")]
    [InlineData($"{Python}.Except(Facet.Locations.Is(Geo.UnitedStates) | Facet.Locations.Is(Geo.California))")]
    public Task An_exclusion_within_another_is_found(string expression) =>
        Verdict.AssertBothFindAsync(Id, expression, "Geo.California", "Excluding");

    [Theory]
    [InlineData("Geo.California, Geo.UnitedStates, Geo.NorthAmerica")]
    [InlineData("Geo.NorthAmerica, Geo.UnitedStates, Geo.California")]
    [InlineData("Geo.NorthAmerica, Geo.California, Geo.UnitedStates")]
    public async Task The_nearest_wider_value_is_named_in_whatever_order_they_are_written(string values)
    {
        Verdict verdict = await Verdict.OfAsync($"{Python} & Facet.Locations.IsNoneOf({values})");
        Found found = Assert.Single(verdict.InCode, static found => found.Id == Id && found.Text == "Geo.California");
        Assert.Contains("Geo.UnitedStates, which contains it", found.Message, StringComparison.Ordinal);
        Assert.Contains(verdict.AtRunTime, static finding => finding.Id == Id
            && finding.Message.StartsWith("Excluding California", StringComparison.Ordinal)
            && finding.Message.Contains("United States (urn:li:geo:103644278), which contains it", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData($"{Python} & Facet.Locations.IsNoneOf(Geo.Germany, Geo.California)")]
    [InlineData("Facet.Locations.IsAnyOf(Geo.UnitedStates, Geo.California)")]
    [InlineData($"{Python} & Facet.Industries.IsNoneOf(Industry.SoftwareDevelopment, Industry.TechnologyInformationAndInternet)")]
    public Task Exclusions_that_change_something_are_right(string expression) => Verdict.AssertNeitherFindsAsync(Id, expression);

    [Fact]
    public async Task It_is_found_beside_unknown_operands_and_through_locals_once() =>
        Assert.Equal(
            "outside",
            Assert.Single(
                await Analysis.OfMethodAsync(
                    "var outside = Facet.Locations.IsNot(Geo.California); await client.CountAsync(a & none & !Facet.Locations.Is(Geo.UnitedStates) & outside);"),
                static found => found.Id == Id).Text);
}
