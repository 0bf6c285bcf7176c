namespace AudienceTyped.Rules.Tests.Reading;

/// <summary>Of criteria that are one of several, what all have in common is known.</summary>
public sealed class ConditionalReadingTests
{
    private const string Both = "AUD1002";
    private const string Titles = "(flag ? Facet.Titles.Is(Title.FromId(4)) : Facet.Titles.Is(Title.FromId(9)))";
    private const string Seniorities = "Facet.Seniorities.Is(Seniority.Manager)";

    [Theory]
    [InlineData($"AllOf whole = {Titles} & {Seniorities};")]
    [InlineData($"AnyOf titles = {Titles}; AllOf whole = titles & {Seniorities};")]
    [InlineData($"AllOf whole = (text switch {{ \"a\" => Facet.Titles.Is(Title.FromId(4)), \"b\" => throw new InvalidOperationException(), _ => Facet.Titles.Is(Title.FromId(9)) }}) & {Seniorities};")]
    [InlineData($"AllOf whole = (flag ? Facet.Titles.Is(Title.FromId(4)) & a : b & Facet.Titles.Is(Title.FromId(9)) & a) & {Seniorities};")]
    [InlineData($"AllOf whole = (flag ? Facet.Titles.Is(Title.FromId(4)) : text == \"x\" ? Facet.Titles.Is(Title.FromId(5)) : Facet.Titles.Is(Title.FromId(9))) & {Seniorities};")]
    [InlineData($"AnyOf? other = flag ? null : a; AllOf whole = Facet.Titles.Is(Title.FromId(4)) & (other ?? a) & {Seniorities};")]
    public async Task A_facet_that_all_branches_have_is_known(string statements) =>
        Assert.Single(await CriteriaFound.InMethodAsync(statements), static found => found.Id == Both);

    [Theory]
    [InlineData($"AllOf whole = (flag ? Facet.Titles.Is(Title.FromId(4)) : Facet.Skills.Is(Skill.Sql)) & {Seniorities};")]
    [InlineData($"AllOf whole = (flag ? Facet.Titles.Is(Title.FromId(4)) : a) & {Seniorities};")]
    [InlineData($"AllOf whole = (flag ? Facet.Titles.Is(Title.FromId(4)) & a : b) & {Seniorities};")]
    [InlineData($"AllOf whole = (text switch {{ \"a\" => Facet.Titles.Is(Title.FromId(4)), _ => Facet.Skills.Is(Skill.Sql) }}) & {Seniorities};")]
    [InlineData($"AnyOf? titles = flag ? Facet.Titles.Is(Title.FromId(4)) : null; AllOf whole = (titles ?? a) & {Seniorities};")]
    [InlineData("AllOf whole = (flag ? Facet.Genders.Is(Gender.Male) : Facet.Genders.Is(Gender.Female)) & Facet.Genders.Is(Gender.Male);")]
    [InlineData("AnyOf any = (flag ? Facet.Skills.Is(Skill.Sql) : Facet.Skills.Is(Skill.Php)) | Facet.Skills.Is(Skill.Sql);")]
    [InlineData("AllOf sum = (flag ? Facet.Skills.Is(Skill.Sql) : Facet.Skills.Is(Skill.Php)) & Facet.Skills.Is(Skill.Sql);")]
    [InlineData("TargetingCriteria sum = Facet.Skills.Is(Skill.Sql) & !(flag ? Facet.Skills.Is(Skill.Sql) : Facet.Skills.Is(Skill.Php));")]
    [InlineData(
        "AnyOf years = flag ? Facet.YearsOfExperienceRanges.IsAnyOf(YearsOfExperience.Years1, YearsOfExperience.Years3) : Facet.YearsOfExperienceRanges.IsAnyOf(YearsOfExperience.Years5, YearsOfExperience.Years7);")]
    [InlineData("AllOf sum = (flag ? Facet.Locations.Is(Geo.Germany) : Facet.Locations.Is(Geo.UnitedStates)) & Facet.Groups.Is(MemberGroup.FromId(7));")]
    [InlineData("TargetingCriteria one = flag ? a : a & Facet.Skills.Is(Skill.Sql); _ = one.ToRestli();")]
    public async Task What_only_a_branch_has_is_not(string statements) => Assert.Empty(await CriteriaFound.InMethodAsync(statements));

    [Fact]
    public async Task The_choice_is_marked_where_it_is_the_later_part()
    {
        Found found = Assert.Single(await CriteriaFound.InMethodAsync($"AllOf whole = {Seniorities} & {Titles};"));
        Assert.Equal((Both, Titles[1..^1]), (found.Id, found.Text));
    }

    [Fact]
    public async Task Equal_branches_are_known()
    {
        Found found = Assert.Single(
            await CriteriaFound.InMethodAsync("AllOf whole = (flag ? Facet.Genders.Is(Gender.Male) : Facet.Genders.Is(Gender.Male)) & Facet.Genders.Is(Gender.Female);"));
        Assert.Equal("AUD2001", found.Id);
    }

    [Fact]
    public async Task A_branch_that_is_wrong_by_itself_is_reported_there_and_once()
    {
        Found found = Assert.Single(
            await CriteriaFound.InMethodAsync($"AllOf whole = a & (flag ? Facet.Titles.Is(Title.FromId(4)) & {Seniorities} : Facet.Skills.Is(Skill.Sql) & b);"));
        Assert.Equal((Both, Seniorities), (found.Id, found.Text));
    }

    [Fact]
    public async Task Branches_that_are_both_wrong_are_reported_each_and_not_again()
    {
        const string Wrong = $"Facet.Titles.Is(Title.FromId(4)) & {Seniorities}";
        IReadOnlyList<Found> found = await CriteriaFound.InMethodAsync($"AllOf part = flag ? {Wrong} : {Wrong} & a; AllOf whole = part & b;");
        Assert.Equal([(Both, Seniorities), (Both, Seniorities)], found.Select(static found => (found.Id, found.Text)));
    }

    [Fact]
    public async Task A_branch_that_is_sent_is_whole() => Assert.Single(
        await CriteriaFound.InMethodAsync("_ = await client.CountAsync(flag ? Facet.Locations.Is(Geo.Germany) : Facet.Skills.Is(Skill.Sql));"),
        static found => found.Id == "AUD2007");
}
