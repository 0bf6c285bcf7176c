namespace AudienceTyped.Rules.Tests;

public sealed class ExcludedValueRuleTests
{
    private const string Id = "AUD2018";
    private const string Either = "Facet.Skills.IsAnyOf(Skill.Python, Skill.Engineering)";

    [Theory]
    [InlineData($"{Either} & !Facet.Skills.Is(Skill.Python)", "Skill.Python", "it is also excluded")]
    [InlineData($"{Either} & Facet.Locations.Is(Geo.Germany) & Facet.Skills.IsNoneOf(Skill.Sales, Skill.Python)", "Skill.Python", "adds nobody")]
    [InlineData($"{Either}.Except(Facet.Skills.Is(Skill.Engineering))", "Skill.Engineering", "Remove it, or remove the exclusion.")]
    [InlineData("(Facet.Skills.Is(Skill.Python) | Facet.Titles.Is(Title.FromId(4))) & !Facet.Skills.Is(Skill.Python)", "Skill.Python", "it is also excluded")]
    [InlineData(
        "Facet.Locations.IsAnyOf(Geo.California, Geo.Germany) & !Facet.Locations.Is(Geo.UnitedStates)",
        "Geo.California",
        "Geo.UnitedStates, which contains it, is excluded")]
    public async Task A_value_on_both_sides_is_found(string expression, string marked, string message)
    {
        Verdict verdict = await Verdict.OfAsync(expression);
        Found found = Assert.Single(verdict.InCode, static found => found.Id == Id);

        Assert.Equal(marked, found.Text);
        Assert.Contains(message, found.Message, StringComparison.Ordinal);
        Assert.Equal(CriteriaFindingSeverity.Info, Assert.Single(verdict.AtRunTime, static finding => finding.Id == Id).Severity);
    }

    [Theory]
    [InlineData("Facet.Locations.Is(Geo.UnitedStates) & !Facet.Locations.Is(Geo.California)")]
    [InlineData($"{Either} & !Facet.Skills.Is(Skill.Sales)")]
    [InlineData($"{Either} & !{Either}")]
    [InlineData("Facet.Titles.Is(Title.FromId(4)) & !Facet.TitlesPast.Is(Title.FromId(4))")]
    [InlineData("Facet.Industries.IsAnyOf(Industry.SoftwareDevelopment, Industry.Accounting) & !Facet.Industries.Is(Industry.TechnologyInformationAndInternet)")]
    public Task What_is_taken_out_of_something_wider_is_right(string expression) => Verdict.AssertNeitherFindsAsync(Id, expression);

    [Theory]
    [InlineData($"await client.CountAsync((a | {Either}) & none & !Facet.Skills.Is(Skill.Python));")]
    [InlineData("await client.CountAsync(Facet.Skills.IsAnyOf(skill, Skill.Python) & Facet.Skills.IsNoneOf(Skill.Php, Skill.Python));")]
    public async Task It_is_found_beside_unknown_parts(string statements) =>
        Assert.Equal("Skill.Python", Assert.Single(await Analysis.OfMethodAsync(statements), static found => found.Id == Id).Text);

    // That a default value throws is another rule's.
    [Fact]
    public async Task A_default_value_on_both_sides_is_not_named() => Assert.Equal(
        ["Skill.Php"],
        from found in await Analysis.OfMethodAsync(
            "await client.CountAsync(Facet.Skills.IsAnyOf(default(Skill), Skill.Python, Skill.Php) & Facet.Skills.IsNoneOf(default(Skill), Skill.Php));")
        where found.Id == Id
        select found.Text);

    [Fact]
    public void Both_sides_are_named()
    {
        TargetingCriteria criteria = Facet.Locations.IsAnyOf(Geo.California, Geo.Germany) & Facet.Locations.IsNot(Geo.UnitedStates);

        Assert.Equal(
            [Facet.Locations.Urn],
            Assert.Single(criteria.Validate(LinkedInCatalog.Facets), static finding => finding.Id == Id).Facets.Select(static facet => facet.Urn).Distinct());
    }

    [Theory]
    [InlineData($"var skills1 = {Either}; await client.CountAsync(skills1 & !Facet.Skills.Is(Skill.Python));")]
    [InlineData("Skill[] known = [Skill.Python, Skill.Engineering]; await client.CountAsync(Facet.Skills.IsAnyOf(known) & !Facet.Skills.Is(Skill.Python));")]
    [InlineData("await client.CountAsync(Facet.Locations.IsAnyOf(Geo.EuropeanEconomicAreaAndSwitzerland) & !Facet.Locations.Is(Geo.Norway));")]
    [InlineData("await client.CountAsync(Facet.Locations.IsAnyOf([.. Geo.EuropeanEconomicAreaAndSwitzerland, Geo.UnitedKingdom]) & !Facet.Locations.Is(Geo.Norway));")]
    [InlineData($"await client.CountAsync({Either} & !Facet.Skills.Is(skill));")]
    public async Task All_of_a_list_without_some_of_it_is_right_in_code(string statements) =>
        Assert.DoesNotContain(await Analysis.OfMethodAsync(statements), static found => found.Id == Id);
}
