using Microsoft.CodeAnalysis;

namespace AudienceTyped.Rules.Tests;

public sealed class UnfitTypeAnalyzerTests
{
    private const string Id = "AUD3010";
    private const string AllOfInAnyOf = "'&' makes an AllOf of several clauses, which does not fit into AnyOf, which has one clause. ";
    private const string WholeInAnyOf = "'&' with an exclusion makes TargetingCriteria, which does not fit into AnyOf, which has one clause. ";
    private const string WholeInAllOf = "'&' with an exclusion makes TargetingCriteria, which does not fit into AllOf, which has no exclusions. ";
    private const string WholeInNoneOf = "'&' with an exclusion makes TargetingCriteria, which does not fit into NoneOf, which has exclusions only. ";

    [Theory]
    [InlineData("var c = Facet.Locations.Is(geo); c &= b;", "c &= b", $"{AllOfInAnyOf}Declare 'TargetingCriteria c'.")]
    [InlineData("var c = Facet.Locations.Is(geo); c &= !b;", "c &= !b", $"{WholeInAnyOf}Declare 'TargetingCriteria c'.")]
    [InlineData("var c = Facet.Locations.Is(geo); c = c & b;", "c & b", $"{AllOfInAnyOf}Declare 'TargetingCriteria c'.")]
    [InlineData("var c = Facet.Locations.Is(geo); if (flag) { c &= all; }", "c &= all", $"{AllOfInAnyOf}Declare 'TargetingCriteria c'.")]
    [InlineData(
        "var c = a; foreach (Skill one in skills) { c &= Facet.Skills.Is(one); }",
        "c &= Facet.Skills.Is(one)",
        $"{AllOfInAnyOf}Declare 'TargetingCriteria c'.")]
    [InlineData("AnyOf c = a & b;", "a & b", $"{AllOfInAnyOf}Declare 'TargetingCriteria c'.")]
    [InlineData("AnyOf c = a; c &= b; all |= c;", "c &= b", $"{AllOfInAnyOf}Declare 'TargetingCriteria c'.")]
    [InlineData("var c = a; c &= b; all = all | c;", "c &= b", $"{AllOfInAnyOf}Declare 'AllOf c'.")]
    [InlineData("var c = a & b; c &= none;", "c &= none", $"{WholeInAllOf}Declare 'TargetingCriteria c'.")]
    [InlineData("all &= criteria;", "all &= criteria", $"{WholeInAllOf}Declare 'TargetingCriteria all'.")]
    [InlineData("var without = Facet.Skills.IsNot(skill); without &= a;", "without &= a", $"{WholeInNoneOf}Declare 'TargetingCriteria without'.")]
    [InlineData("AllOf Build() => a & none;", "a & none", $"{WholeInAllOf}Use TargetingCriteria instead of AllOf.")]
    public Task A_variable_that_is_too_narrow_is_explained(string statements, string marked, string message) =>
        AssertExplainedAsync(statements, marked, message);

    [Theory]
    [InlineData("TargetingCriteria c = !a;", "!a", "'Facet.Locations.Is(…) & !a'")]
    [InlineData("TargetingCriteria c = !a & !b;", "!a & !b", "'Facet.Locations.Is(…) & (!a & !b)'")]
    [InlineData("AllOf c = none;", "none", "'Facet.Locations.Is(…) & none'")]
    [InlineData("criteria = Facet.Skills.IsNot(skill);", "Facet.Skills.IsNot(skill)", "'Facet.Locations.Is(…) & Facet.Skills.IsNot(skill)'")]
    [InlineData("TargetingCriteria Build() => none;", "none", "'Facet.Locations.Is(…) & none'")]
    [InlineData("await client.CountAsync(!a);", "!a", "'Facet.Locations.Is(…) & !a'")]
    public Task An_exclusion_alone_is_explained(string statements, string marked, string example) => AssertExplainedAsync(
        statements,
        marked,
        $"An exclusion alone is not an audience: the service rejects criteria that include nothing. Include something, such as a location, as in {example}.");

    [Theory]
    [InlineData("TargetingCriteria c = a; c &= b; c &= !b;")]
    [InlineData("AllOf c = a; c &= b; c |= a;")]
    [InlineData("var c = a; c |= b;")]
    [InlineData("var c = a & !b; c &= b;")]
    [InlineData("NoneOf c = !a; c &= !b;")]
    [InlineData("TargetingCriteria? c = flag ? Facet.Locations.Is(geo) : null;")]
    [InlineData("object c = !a;")]
    public Task What_fits_is_right(string statements) => CodeAssert.IsSilentAsync(Id, statements);

    [Theory]
    [InlineData("string c = a;")]
    [InlineData("AnyOf c = flag;")]
    [InlineData("criteria |= a;")]
    [InlineData("text.Contains(!a);")]
    public async Task Other_errors_are_left_to_the_compiler(string statements) =>
        Assert.DoesNotContain(await Analysis.OfAsync(Code.Compile(Code.Method(statements))), static found => found.Id == Id);

    private static async Task AssertExplainedAsync(string statements, string marked, string message)
    {
        Compilation compilation = Code.Compile(Code.Method(statements));
        Found found = Assert.Single(await Analysis.OfAsync(compilation), static found => found.Id == Id);

        Assert.Equal(marked, found.Text);
        Assert.Equal(message, found.Message);
        Assert.Contains(
            compilation.GetDiagnostics(TestContext.Current.CancellationToken), static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
    }
}
