namespace AudienceTyped.Rules.Tests;

public sealed class FacetSideRuleTests
{
    private const string Id = "AUD1001";

    [Theory]
    [InlineData(
        "Facet.Skills.Is(Skill.Python) & !Facet.AgeRanges.Is(AgeRange.From55)", "Facet.AgeRanges.Is(AgeRange.From55)", "Facet.AgeRanges cannot be excluded")]
    [InlineData("Facet.Skills.Is(Skill.Python) & Facet.Genders.IsNot(Gender.Male)", "Facet.Genders.IsNot(Gender.Male)", "Facet.Genders cannot be excluded")]
    [InlineData(
        "Facet.Skills.Is(Skill.Python).Except(Facet.Groups.Is(MemberGroup.FromId(1)))",
        "Facet.Groups.Is(MemberGroup.FromId(1))",
        "Include the values to keep instead.")]
    [InlineData(
        "Facet.Skills.Is(Skill.Python) & !(Facet.Skills.Is(Skill.Engineering) | Facet.InterfaceLocales.Is(Locale.FromId(\"fr_FR\")))",
        "Facet.InterfaceLocales.Is(Locale.FromId(\"fr_FR\"))",
        "Facet.InterfaceLocales cannot be excluded")]
    public Task A_facet_that_may_be_included_only_is_found_in_exclude(string expression, string marked, string message) =>
        Verdict.AssertBothFindAsync(Id, expression, marked, message);

    [Theory]
    [InlineData("Facet.AgeRanges.Is(AgeRange.From55) & !Facet.Skills.Is(Skill.Python)")]
    [InlineData("Facet.Skills.Is(Skill.Python) & !!Facet.AgeRanges.Is(AgeRange.From55)")]
    [InlineData("Facet.Skills.Is(Skill.Python) & Facet.AgeRanges.IsNoneOf()")]
    public Task The_side_where_it_may_stand_is_right(string expression) => Verdict.AssertNeitherFindsAsync(Id, expression);

    [Fact]
    public async Task It_is_found_beside_an_unknown_operand_and_once()
    {
        Found found = Assert.Single(
            await Analysis.OfMethodAsync("TargetingCriteria sent = criteria & a & !Facet.Genders.Is(Gender.Male) & none; await client.CountAsync(sent & b);"),
            static found => found.Id == Id);

        Assert.Equal("Facet.Genders.Is(Gender.Male)", found.Text);
    }

    [Fact]
    public async Task A_local_that_may_be_included_is_found_where_it_is_negated() =>
        Assert.Equal(
            "men",
            Assert.Single(
                await Analysis.OfMethodAsync("var men = Facet.Genders.Is(Gender.Male); await client.CountAsync(a & men); await client.CountAsync(a & !men);"),
                static found => found.Id == Id).Text);
}
