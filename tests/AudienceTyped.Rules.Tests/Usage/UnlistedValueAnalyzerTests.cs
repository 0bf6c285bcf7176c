using Microsoft.CodeAnalysis;

namespace AudienceTyped.Rules.Tests;

public sealed class UnlistedValueAnalyzerTests
{
    private const string Id = "AUD2014";

    [Theory]
    [InlineData("Seniority.FromId(99)", "Seniority.FromId(99)",
        "LinkedIn does not have urn:li:seniority:99: urn:li:seniority has 10 values, and it is not one of them. The nearest is Seniority.Owner. No member has it.")]
    [InlineData("StaffCountRange.FromId(200, 500)", "StaffCountRange.FromId(200, 500)",
        "LinkedIn does not have urn:li:staffCountRange:(200,500): urn:li:staffCountRange has 9 values, and it is not one of them. The nearest is StaffCountRange.From201To500. No member has it.")]
    [InlineData("AgeRange.FromId(55, 99)", "AgeRange.FromId(55, 99)",
        "LinkedIn does not have urn:li:ageRange:(55,99): urn:li:ageRange has 4 values, and it is not one of them. The nearest is AgeRange.From55. No member has it.")]
    [InlineData("Gender.FromId(\"female\")", "Gender.FromId(\"female\")",
        "LinkedIn does not have urn:li:gender:female: urn:li:gender has 2 values, and it is not one of them. The nearest is Gender.Female. No member has it.")]
    [InlineData("Locale.FromId(\"en\")", "Locale.FromId(\"en\")",
        "LinkedIn does not have urn:li:locale:en: the ids of urn:li:locale have letters and digits as in en_US. The nearest is Locale.EnglishUnitedStates. No member has it.")]
    [InlineData("Seniority.Parse(\"urn:li:seniority:11\").Urn", "Seniority.Parse(\"urn:li:seniority:11\")",
        "LinkedIn does not have urn:li:seniority:11: urn:li:seniority has 10 values, and it is not one of them. The nearest is Seniority.Owner. No member has it.")]
    public async Task A_value_that_is_kept_is_found_where_it_is_made(string expression, string marked, string message) =>
        Assert.Equal(message, await CodeAssert.FindsAsync(Id, $"var kept = {expression}; Console.WriteLine(kept);", marked));

    [Theory]
    [InlineData("Seniority[] kept = [Seniority.Owner, Seniority.FromId(99)]; await client.CountAsync(a & Facet.Seniorities.IsAnyOf(kept));")]
    [InlineData("var kept = new Dictionary<string, Seniority> { [\"x\"] = Seniority.FromId(99) }; await client.CountAsync(a & Facet.Seniorities.Is(kept[text]));")]
    [InlineData("Seniority kept = flag ? Seniority.FromId(99) : Seniority.Owner; await client.CountAsync(a & Facet.Seniorities.Is(kept));")]
    [InlineData("Use(Seniority.FromId(99)); void Use(Seniority kept) => Console.WriteLine(kept);")]
    [InlineData("const long Other = 99; Seniority kept = Seniority.FromId(Other); Console.WriteLine(kept);")]
    public async Task It_is_found_once_wherever_it_is_kept(string statements) =>
        Assert.Equal(DiagnosticSeverity.Warning, Assert.Single(await Analysis.OfMethodAsync(statements), static found => found.Id == Id).Severity);

    [Theory]
    [InlineData("await client.CountAsync(a & Facet.Seniorities.Is(Seniority.FromId(99)));")]
    [InlineData("await client.CountAsync(a & Facet.Seniorities.IsAnyOf([Seniority.FromId(99)]));")]
    [InlineData("AnyOf kept = Facet.Seniorities.Is(Seniority.FromId(99)); await client.CountAsync(a & kept);")]
    public async Task A_value_that_a_facet_has_is_reported_once(string statements) =>
        Assert.Single(await Analysis.OfMethodAsync(statements), static found => found.Id is Id or "AUD2015");

    [Fact]
    public async Task Another_locale_of_a_listed_language_is_information() => Assert.Equal(
        DiagnosticSeverity.Info,
        Assert.Single(
            await Analysis.OfMethodAsync("Locale kept = Locale.FromId(\"en_GB\"); Console.WriteLine(kept);"), static found => found.Id == Id).Severity);

    [Theory]
    [InlineData("Seniority kept = Seniority.FromId(text.Length); Console.WriteLine(kept);")]
    [InlineData("Skill kept = Skill.FromId(999_999); Console.WriteLine(kept);")]
    [InlineData("Locale kept = Locale.FromId(\"th_TH\"); Console.WriteLine(kept);")]
    [InlineData("Urn kept = Urn.Parse(\"urn:li:seniority:99\"); Console.WriteLine(kept);")]
    [InlineData("_ = Seniority.TryParse(\"urn:li:seniority:99\", out Seniority kept);")]
    [InlineData("if (Seniority.FromId(99).Id == 99) { Console.WriteLine(text); }")]
    [InlineData("if (Seniority.FromId(99).ToString().Equals(text)) { Console.WriteLine(text); }")]
    [InlineData("Seniority kept = Seniority.FromId(99); if (kept.Equals(Seniority.Owner)) { Console.WriteLine(text); }")]
    public Task What_may_be_right_is_not_found(string statements) => CodeAssert.IsSilentAsync(Id, statements);
}
