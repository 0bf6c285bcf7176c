namespace AudienceTyped.Rules.Tests;

public sealed class AllExcludedRuleTests
{
    private const string Id = "AUD2002";
    private const string Python = "Facet.Skills.Is(Skill.Python)";

    [Theory]
    [InlineData($"{Python} & !{Python}", Python, "Python")]
    [InlineData($"{Python} & Facet.Skills.IsNoneOf(Skill.Engineering, Skill.Python)", Python, "is always empty")]
    [InlineData("Facet.Locations.Is(Geo.California) & !Facet.Locations.Is(Geo.UnitedStates)", "Facet.Locations.Is(Geo.California)", "United")]
    [InlineData(
        $"({Python} | Facet.Titles.Is(Title.FromId(4))) & Facet.Skills.IsNot(Skill.Python) & Facet.Titles.IsNot(Title.FromId(4))",
        $"{Python} | Facet.Titles.Is(Title.FromId(4))",
        "are included here")]
    [InlineData($"Facet.Locations.Is(Geo.Germany) & {Python}.Except({Python})", null, "is always empty")]
    public Task A_clause_of_which_all_is_excluded_is_found(string expression, string? marked, string message) =>
        Verdict.AssertBothFindAsync(Id, expression, marked ?? Python, message);

    [Theory]
    [InlineData("Facet.Locations.Is(Geo.UnitedStates) & !Facet.Locations.Is(Geo.California)")]
    [InlineData("Facet.Skills.IsAnyOf(Skill.Python, Skill.Engineering) & !Facet.Skills.Is(Skill.Python)")]
    [InlineData($"({Python} | Facet.Titles.Is(Title.FromId(4))) & !{Python}")]
    [InlineData("Facet.Titles.Is(Title.FromId(4)) & !Facet.TitlesPast.Is(Title.FromId(4))")]
    [InlineData("Facet.Industries.Is(Industry.SoftwareDevelopment) & !Facet.Industries.Is(Industry.TechnologyInformationAndInternet)")]
    [InlineData($"AnyOf.Empty & !{Python}")]
    public Task A_clause_of_which_something_remains_is_right(string expression) => Verdict.AssertNeitherFindsAsync(Id, expression);

    [Theory]
    [InlineData($"await client.CountAsync({Python} & a & none & !{Python});")]
    [InlineData($"var skill1 = {Python}; await client.CountAsync(a & {Python} & !(skill1 | b));")]
    public async Task It_is_found_beside_unknown_operands(string statements) =>
        Assert.Equal(Python, Assert.Single(await Analysis.OfMethodAsync(statements), static found => found.Id == Id).Text);

    [Theory]
    [InlineData($"var one = {Python}; await client.CountAsync(one & !one);")]
    [InlineData($"AnyOf one = ({Python}); await client.CountAsync(one & a & none & !one);")]
    public async Task A_local_less_itself_is_found_where_that_is_written(string statements) =>
        Assert.Equal("one", Assert.Single(await Analysis.OfMethodAsync(statements), static found => found.Id == Id).Text);

    [Theory]
    [InlineData($"await client.CountAsync(({Python} | a) & !{Python});")]
    [InlineData($"await client.CountAsync(Facet.Skills.IsAnyOf(Skill.Python, skill) & !{Python});")]
    [InlineData($"await client.CountAsync({Python} & !Facet.Skills.Is(skill));")]
    [InlineData("await client.CountAsync(Facet.Skills.IsAnyOf(default(Skill), skill) & Facet.Skills.IsNoneOf(default(Skill), skill));")]
    public async Task Nothing_is_said_where_something_may_remain(string statements) =>
        Assert.DoesNotContain(await Analysis.OfMethodAsync(statements), static found => found.Id == Id);
}
