
using AudienceTyped.CodeFixes.Criteria;

namespace AudienceTyped.Rules.Tests;

public sealed class RemoveValueFixTests
{
    private const string Python = "Facet.Skills.Is(Skill.Python)";

    [Theory]
    [InlineData("IsAnyOf(Skill.Python, Skill.Engineering, Skill.Python)", "IsAnyOf(Skill.Python, Skill.Engineering)")]
    [InlineData("IsAnyOf(Skill.Python, Skill.Python, Skill.Engineering)", "IsAnyOf(Skill.Python, Skill.Engineering)")]
    [InlineData("IsAnyOf(Skill.Python, Skill.Python) /* kept */", "Is(Skill.Python) /* kept */")]
    [InlineData("IsAnyOf([Skill.Python, .. skills, Skill.Python])", "IsAnyOf([Skill.Python, .. skills])")]
    [InlineData("IsAnyOf(new[] { Skill.Python, Skill.Python })", "IsAnyOf(new[] { Skill.Python })")]
    [InlineData("IsAnyOf(new Skill[] { Skill.Python, Skill.Python, skill })", "IsAnyOf(new Skill[] { Skill.Python, skill })")]
    [InlineData("IsNoneOf(Skill.Python, Skill.Python)", "IsNot(Skill.Python)")]
    [InlineData("Is(Skill.Python) | Facet.Skills.Is(Skill.Python)", "Is(Skill.Python)")]
    [InlineData("Is(Skill.Python).Or(Facet.Skills.Is(Skill.Python))", "Is(Skill.Python)")]
    [InlineData("IsNot(Skill.Python) & !(Facet.Skills.Is(Skill.Python))", "IsNot(Skill.Python)")]
    public Task The_second_of_two_is_removed(string calls, string expected) =>
        new CodeFixing(new RemoveValueFix(), "AUD2003").AssertStatementsAsync(
            $"var kept = Facet.Skills.{calls};", $"var kept = Facet.Skills.{expected};", "Remove 'Skill.Python'");

    [Fact]
    public Task A_value_that_is_excluded_too_is_removed() => new CodeFixing(new RemoveValueFix(), "AUD2018").AssertStatementsAsync(
        $"TargetingCriteria kept = Facet.Skills.IsAnyOf(Skill.Python, Skill.Engineering) & !{Python};",
        $"TargetingCriteria kept = Facet.Skills.Is(Skill.Engineering) & !{Python};",
        "Remove 'Skill.Python'");

    [Fact]
    public Task Line_breaks_and_the_comments_of_others_stay() => new CodeFixing(new RemoveValueFix(), "AUD2003").AssertStatementsAsync(
        """
        var kept = Facet.Skills.IsAnyOf(
            [
                Skill.Python, // first
                Skill.Engineering,
                Skill.Python, // again
                skill, // last
            ]);
        """,
        """
        var kept = Facet.Skills.IsAnyOf(
            [
                Skill.Python, // first
                Skill.Engineering,
                skill, // last
            ]);
        """,
        "Remove 'Skill.Python'");

    [Theory]
    [InlineData(
        "AUD2005", "var kept = Facet.Locations.IsAnyOf(Geo.California, Geo.UnitedStates, geo);", "var kept = Facet.Locations.IsAnyOf(Geo.UnitedStates, geo);")]
    [InlineData(
        "AUD2005",
        "var kept = Facet.Locations.Is(Geo.California) | Facet.Locations.Is(Geo.UnitedStates) | a;",
        "var kept = Facet.Locations.Is(Geo.UnitedStates) | a;")]
    [InlineData(
        "AUD2006",
        "var kept = a & !Facet.Locations.Is(Geo.UnitedStates)\n    & !Facet.Locations.Is(Geo.California)\n    & b;",
        "var kept = a & !Facet.Locations.Is(Geo.UnitedStates)\n    & b;")]
    [InlineData(
        "AUD2006",
        "var kept = (a & b & !Facet.Locations.Is(Geo.UnitedStates)).Except(Facet.Locations.Is(Geo.California));",
        "var kept = (a & b & !Facet.Locations.Is(Geo.UnitedStates));")]
    public Task What_is_within_another_is_removed(string id, string statements, string expected) =>
        new CodeFixing(new RemoveValueFix(), id).AssertStatementsAsync(statements, expected, "Remove 'Geo.California'");

    [Fact]
    public Task All_are_removed_at_once() => new CodeFixing(new RemoveValueFix(), "AUD2003").AssertAllAsync(
        "var one = Facet.Skills.IsAnyOf(Skill.Python, skill, Skill.Python, Skill.Python); var other = Facet.Skills.IsNoneOf(Skill.Python, Skill.Python);",
        "var one = Facet.Skills.IsAnyOf(Skill.Python, skill); var other = Facet.Skills.IsNot(Skill.Python);");

    [Fact]
    public Task Of_a_variable_nothing_is_removed() =>
        new CodeFixing(new RemoveValueFix(), "AUD2003").AssertOffersNothingAsync($"var one = {Python}; var kept = one | one;");
}
