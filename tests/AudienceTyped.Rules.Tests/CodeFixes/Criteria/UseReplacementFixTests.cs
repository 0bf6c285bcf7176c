using AudienceTyped.CodeFixes.Criteria;

namespace AudienceTyped.Rules.Tests;

// A retired value is replaced in RetiredValueRuleTests, where a project brings one.
public sealed class UseReplacementFixTests
{
    [Theory]
    [InlineData("AUD2015", "Facet.Genders.Is(Gender.FromId(\"female\"))", "Facet.Genders.Is(Gender.Female)", "Use 'Gender.Female'")]
    [InlineData(
        "AUD2014",
        "Facet.StaffCountRanges.IsAnyOf(StaffCountRange.FromId(200, 500), StaffCountRange.From51To200)",
        "Facet.StaffCountRanges.IsAnyOf(StaffCountRange.From201To500, StaffCountRange.From51To200)",
        "Use 'StaffCountRange.From201To500'")]
    [InlineData(
        "AUD2015",
        "Facet.Custom(\"urn:li:adTargetingFacet:genders\").Is(Urn.Parse(\"urn:li:gender:female\"))",
        "Facet.Custom(\"urn:li:adTargetingFacet:genders\").Is(Gender.Female.Urn)",
        "Use 'Gender.Female.Urn'")]
    [InlineData(
        "AUD2014",
        "Facet.InterfaceLocales.Is(Locale.FromId(\"en_EN\"))",
        "Facet.InterfaceLocales.Is(Locale.EnglishUnitedStates)",
        "Use 'Locale.EnglishUnitedStates'")]
    [InlineData(
        "AUD2015",
        "Facet.InterfaceLocales.Is(Locale.FromId(\"en\"))",
        "Facet.InterfaceLocales.Is(Locale.EnglishUnitedStates)",
        "Use 'Locale.EnglishUnitedStates'")]
    [InlineData(
        "AUD1014",
        "Facet.Custom(\"urn:li:adTargetingFacet:staffCountRanges\").Is(Urn.Parse(\"urn:li:staffCountRange:SIZE_51_TO_200\"))",
        "Facet.Custom(\"urn:li:adTargetingFacet:staffCountRanges\").Is(StaffCountRange.From51To200.Urn)",
        "Use 'StaffCountRange.From51To200.Urn'")]
    public Task The_nearest_value_is_written(string id, string before, string after, string title) =>
        new CodeFixing(new UseReplacementFix(), id).AssertStatementsAsync($"AnyOf kept = {before};", $"AnyOf kept = {after};", title);

    [Theory]
    [InlineData("Gender.FromId(\"female\")", "Gender.Female", "Use 'Gender.Female'")]
    [InlineData("StaffCountRange.FromId(200, 500)", "StaffCountRange.From201To500", "Use 'StaffCountRange.From201To500'")]
    [InlineData("AgeRange.FromId(55, 99)", "AgeRange.From55", "Use 'AgeRange.From55'")]
    [InlineData("Locale.FromId(\"en\")", "Locale.EnglishUnitedStates", "Use 'Locale.EnglishUnitedStates'")]
    public Task The_nearest_value_is_written_where_it_is_kept(string before, string after, string title) =>
        new CodeFixing(new UseReplacementFix(), "AUD2014").AssertStatementsAsync(
            $"var kept = {before}; Console.WriteLine(kept);", $"var kept = {after}; Console.WriteLine(kept);", title);

    [Theory]
    [InlineData("AUD2015", "Facet.Seniorities.Is(Seniority.FromId(99))")]
    [InlineData("AUD2015", "Facet.Genders.Is(Gender.FromId(\"UNKNOWN\"))")]
    [InlineData("AUD1014", "Facet.Custom(\"urn:li:adTargetingFacet:staffCountRanges\").Is(Urn.Parse(\"urn:li:staffCountRange:A\"))")]
    public Task Nothing_is_offered_where_nothing_is_near(string id, string value) =>
        new CodeFixing(new UseReplacementFix(), id).AssertOffersNothingAsync($"AnyOf kept = {value};");
}
