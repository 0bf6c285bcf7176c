using AudienceTyped.CodeFixes.Criteria;
using Microsoft.CodeAnalysis;

namespace AudienceTyped.Rules.Tests;

public sealed class UnlistedValueAnalyzerTests
{
    private const string Id = "AUD2014";

    [Theory]
    [InlineData("Seniority level = Seniority.FromId(99); Use(level);", "Seniority.FromId(99)",
        "LinkedIn does not have urn:li:seniority:99: urn:li:seniority has 10 values, and it is not one of them. The nearest is Seniority.Owner. No member has it.")]
    [InlineData("StaffCountRange size = StaffCountRange.FromId(200, 500); Use(size);", "StaffCountRange.FromId(200, 500)", "The nearest is StaffCountRange.From201To500.")]
    [InlineData("Use(AgeRange.FromId(55, 99));", "AgeRange.FromId(55, 99)", "The nearest is AgeRange.From55.")]
    [InlineData("Use(Gender.FromId(\"female\"));", "Gender.FromId(\"female\")", "The nearest is Gender.Female.")]
    [InlineData("Use(Gender.Parse(\"urn:li:gender:female\"));", "Gender.Parse(\"urn:li:gender:female\")", "The nearest is Gender.Female.")]
    [InlineData("Use(Locale.FromId(\"en\"));", "Locale.FromId(\"en\")", "The nearest is Locale.EnglishUnitedStates.")]
    [InlineData("Dictionary<string, Seniority> levels = new() { [\"x\"] = Seniority.FromId(99) }; Use(levels);", "Seniority.FromId(99)", "urn:li:seniority:99")]
    public async Task A_value_that_is_kept_is_found(string statements, string marked, string message) =>
        Assert.Contains(message, await CodeAssert.FindsAsync(Id, statements + Use, marked), StringComparison.Ordinal);

    [Theory]
    [InlineData("Use(Seniority.FromId(10));")]
    [InlineData("Use(Seniority.FromId(text.Length));")]
    [InlineData("Use(Skill.FromId(999_999_999));")]
    [InlineData("Use(Locale.FromId(\"th_TH\"));")]
    [InlineData("Use(StaffCountRange.FromId(201, 500));")]
    [InlineData("Use(Urn.Create(\"seniority\", \"99\"));")]
    [InlineData("bool isOther = Seniority.Owner == Seniority.FromId(99); Use(isOther);")]
    [InlineData("bool isOther = Seniority.FromId(99).Equals(Seniority.Owner); Use(isOther);")]
    [InlineData("bool isText = Seniority.FromId(99).ToString() == text; Use(isText);")]
    public Task A_value_that_may_be_right_or_is_compared_is_passed_over(string statements) => CodeAssert.IsSilentAsync(Id, statements + Use);

    [Fact]
    public async Task A_value_that_a_facet_has_is_found_once() => Assert.Single(
        await Analysis.OfMethodAsync("await client.CountAsync(a & Facet.Seniorities.IsAnyOf(Seniority.Cxo, Seniority.FromId(99)));"), static found => found.Id == Id);

    [Fact]
    public async Task A_value_that_is_kept_and_used_is_found_where_it_is_made() => Assert.Equal(
        "Seniority.FromId(99)",
        Assert.Single(
            await Analysis.OfMethodAsync("Seniority level = Seniority.FromId(99); await client.CountAsync(a & Facet.Seniorities.IsAnyOf(Seniority.Cxo, level));"),
            static found => found.Id == Id).Text);

    [Fact]
    public async Task Another_locale_of_a_listed_language_is_information() => Assert.Equal(
        DiagnosticSeverity.Info,
        Assert.Single(await Analysis.OfMethodAsync("Locale british = Locale.FromId(\"en_GB\"); Use(british);" + Use), static found => found.Id == Id).Severity);

    [Fact]
    public Task The_nearest_value_is_written() => new CodeFixing(new UseReplacementFix(), Id).AssertStatementsAsync(
        "StaffCountRange size = StaffCountRange.FromId(200, 500); Use(size);" + Use, "StaffCountRange size = StaffCountRange.From201To500; Use(size);" + Use);

    private const string Use = " static void Use(object value) => Console.WriteLine(value);";
}
