using Microsoft.CodeAnalysis;

namespace AudienceTyped.Rules.Tests;

public sealed class LogicalOperatorAnalyzerTests
{
    private const string Id = "AUD3004";

    [Theory]
    [InlineData("a && b", "&&")]
    [InlineData("a || b", "||")]
    [InlineData("all && all", "&&")]
    [InlineData("all || a", "||")]
    [InlineData("criteria && none", "&&")]
    [InlineData("criteria && criteria", "&&")]
    [InlineData("none && none", "&&")]
    [InlineData("a && none", "&&")]
    [InlineData("Facet.Skills.Is(skill) || Facet.Locations.Is(geo)", "||")]
    public async Task Operators_of_conditions_between_criteria_are_explained(string expression, string marked)
    {
        Compilation compilation = Code.Compile(Code.Method($"_ = {expression};"));

        Found found = Assert.Single(await Analysis.OfAsync(compilation), static found => found.Id == Id);

        Assert.Equal(marked, found.Text);
        Assert.EndsWith($"Write '{marked[..1]}' instead.", found.Message, StringComparison.Ordinal);
        Assert.Single(compilation.GetDiagnostics(TestContext.Current.CancellationToken), static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
    }

    [Theory]
    [InlineData("flag && a == b")]
    [InlineData("a is null || b is null")]
    [InlineData("flag || criteria.Equals(criteria)")]
    public Task Conditions_are_passed_over(string expression) => CodeAssert.IsSilentAsync(Id, $"_ = {expression};");

    [Theory]
    [InlineData("flag && a")]
    [InlineData("criteria || criteria")]
    [InlineData("none || a")]
    public async Task What_the_compiler_explains_or_nothing_mends_is_left_to_it(string expression) =>
        Assert.DoesNotContain(await Analysis.OfAsync(Code.Compile(Code.Method($"_ = {expression};"))), static found => found.Id == Id);
}
