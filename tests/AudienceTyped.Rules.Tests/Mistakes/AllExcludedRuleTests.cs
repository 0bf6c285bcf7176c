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

    // A parameter is the same value wherever it is named.
    [Theory]
    [InlineData("await client.CountAsync(all & a & !a);", "a", "a is included here and a is excluded")]
    [InlineData($"await client.CountAsync(all & (a | {Python}) & !(a | {Python}));", $"a | {Python}", "Skill.Python and a are included here and Skill.Python and a are excluded")]
    [InlineData(
        "await client.CountAsync(Facet.Skills.IsAnyOf(skill, Skill.Python) & Facet.Skills.IsNoneOf(skill, Skill.Python));",
        "Facet.Skills.IsAnyOf(skill, Skill.Python)",
        "Skill.Python and skill are included here and Skill.Python and skill are excluded")]
    [InlineData(
        "await client.CountAsync((a | Facet.Skills.Is(skill)) & !a & !Facet.Skills.Is(skill));",
        "a | Facet.Skills.Is(skill)",
        "a and skill are included here and a and skill are excluded")]
    [InlineData(
        "await client.CountAsync(Facet.Skills.Is(flag ? Skill.Python : Skill.Php) & Facet.Skills.IsNoneOf(Skill.Python, Skill.Php));",
        "Facet.Skills.Is(flag ? Skill.Python : Skill.Php)",
        "Skill.Python and Skill.Php are included here and Skill.Python and Skill.Php are excluded")]
    public async Task An_unknown_part_less_itself_is_found_by_its_name(string statements, string marked, string message)
    {
        Found found = Assert.Single(await Analysis.OfMethodAsync(statements), static found => found.Id == Id);

        Assert.Equal(marked, found.Text);
        Assert.Contains($": {message}.", found.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_the_exclusions_that_cover_it_are_named()
    {
        TargetingCriteria criteria = Facet.Skills.Is(Skill.Python) & Facet.Skills.IsNoneOf(Skill.Python, Skill.Php) & Facet.Titles.IsNot(Title.FromId(4));

        CriteriaFinding finding = Assert.Single(criteria.Validate(), static finding => finding.Id == Id);
        Assert.Equal([Facet.Skills.Urn], finding.Facets.Select(static facet => facet.Urn).Distinct());
    }

    [Theory]
    [InlineData($"AnyOf Next() => new Random().Next() > 5 ? a : b; await client.CountAsync((Next() | {Python}) & !{Python});")]
    [InlineData("await client.CountAsync((a | b) & !a);")]
    [InlineData("await client.CountAsync(Facet.Skills.IsAnyOf(skill, Skill.Python) & !Facet.Skills.Is(skill));")]
    [InlineData("await client.CountAsync(Facet.Skills.IsAnyOf(skill, Skill.Parse(text)) & !Facet.Skills.Is(skill));")]
    [InlineData("await client.CountAsync(Facet.Skills.IsAnyOf([skill, .. skills.Take(2)]) & !Facet.Skills.Is(skill));")]
    [InlineData($"await client.CountAsync(Facet.Skills.IsAnyOf() & !{Python});")]
    [InlineData($"await client.CountAsync(Facet.Skills.Is(flag ? Skill.Python : Skill.Php) & !{Python});")]
    [InlineData($"await client.CountAsync(({Python} | a) & !{Python});")]
    [InlineData($"await client.CountAsync(Facet.Skills.IsAnyOf(Skill.Python, skill) & !{Python});")]
    [InlineData($"await client.CountAsync({Python} & !Facet.Skills.Is(skill));")]
    [InlineData("await client.CountAsync(Facet.Skills.IsAnyOf(default(Skill), skill) & Facet.Skills.IsNoneOf(default(Skill), skill));")]
    public async Task Nothing_is_said_where_something_may_remain(string statements) =>
        Assert.DoesNotContain(await Analysis.OfMethodAsync(statements), static found => found.Id == Id);
}
