
using AudienceTyped.CodeFixes.Criteria;

namespace AudienceTyped.Rules.Tests;

public sealed class SuperfluousClauseFixTests
{
    private const string Id = "AUD2004";
    private const string Python = "Facet.Skills.Is(Skill.Python)";
    private const string Either = "Facet.Skills.IsAnyOf(Skill.Python, Skill.Engineering)";

    [Theory]
    [InlineData($"a & {Python} & {Python} & b", $"a & {Python} & b", $"Remove '{Python}'")]
    [InlineData($"{Either} & {Python}", Python, $"Remove '{Either}'")]
    [InlineData($"{Python} & (a | {Python})", Python, $"Remove 'a | {Python}'")]
    [InlineData($"({Either}) & a & {Python}", $"a & {Python}", $"Remove '{Either}'")]
    [InlineData($"{Python}.And({Either}).And(none)", $"{Python}.And(none)", $"Remove '{Either}'")]
    [InlineData($"{Either}.And({Python})", Python, $"Remove '{Either}'")]
    [InlineData($"{Python} // first\n    & {Python} // again\n    & a // last\n    ", $"{Python} // first\n    & a // last\n    ", $"Remove '{Python}'")]
    [InlineData($"{Python}\n    & {Python} // again\n    & a", $"{Python}\n    & a", $"Remove '{Python}'")]
    [InlineData($"{Either}\n    // kept\n    & {Python}", $"// kept\n    {Python}", $"Remove '{Either}'")]
    public Task A_clause_that_changes_nothing_is_removed(string criteria, string expected, string title) =>
        new CodeFixing(new SuperfluousClauseFix(), Id).AssertStatementsAsync(
            $"TargetingCriteria kept = {criteria};", $"TargetingCriteria kept = {expected};", title);

    [Theory]
    [InlineData("Facet.Locations.Is(Geo.UnitedStates) & Facet.Locations.Is(Geo.California)", "Facet.Locations.Is(Geo.California)")]
    [InlineData("a & Facet.Locations.Is(Geo.California) & Facet.Locations.Is(Geo.UnitedStates) & b", "a & Facet.Locations.Is(Geo.California) & b")]
    public Task The_wider_place_is_removed(string criteria, string expected) => new CodeFixing(new SuperfluousClauseFix(), "AUD2016").AssertStatementsAsync(
        $"TargetingCriteria kept = {criteria};", $"TargetingCriteria kept = {expected};", "Remove 'Facet.Locations.Is(Geo.UnitedStates)'");

    [Fact]
    public Task All_are_removed_at_once() => new CodeFixing(new SuperfluousClauseFix(), Id).AssertAllAsync(
        $"TargetingCriteria kept = {Python} & {Python} & a; TargetingCriteria other = {Either} & {Python};",
        $"TargetingCriteria kept = {Python} & a; TargetingCriteria other = {Python};");

    [Fact]
    public Task Of_a_variable_nothing_is_removed() =>
        new CodeFixing(new SuperfluousClauseFix(), Id).AssertOffersNothingAsync($"var one = {Python}; TargetingCriteria kept = one & one;");
}
