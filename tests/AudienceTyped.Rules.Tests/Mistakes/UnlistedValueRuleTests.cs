using Microsoft.CodeAnalysis;

namespace AudienceTyped.Rules.Tests;

public sealed class UnlistedValueRuleTests
{
    private const string Id = "AUD2014";

    [Fact]
    public async Task A_value_outside_of_a_complete_list_is_found_beside_others_by_both()
    {
        Found found = Assert.Single(
            await Analysis.OfMethodAsync("await client.CountAsync(a & Facet.Seniorities.IsAnyOf(Seniority.Cxo, Seniority.FromId(99)));"),
            static found => found.Id == Id);
        CriteriaFinding finding = Assert.Single(
            ((TargetingCriteria)Facet.Seniorities.IsAnyOf(Seniority.Cxo, Seniority.FromId(99))).Validate(), static found => found.Id == Id);

        Assert.Equal("Seniority.FromId(99)", found.Text);
        Assert.Equal(DiagnosticSeverity.Warning, found.Severity);
        Assert.Equal(
            "LinkedIn does not have urn:li:seniority:99: urn:li:seniority has 10 values, and it is not one of them. The nearest is Seniority.Owner. No member has it.",
            found.Message);
        Assert.Equal(
            "LinkedIn does not have urn:li:seniority:99: urn:li:seniority has 10 values, and it is not one of them. The nearest is Owner (urn:li:seniority:10). No member has it.",
            finding.Message);
        Assert.Equal(CriteriaFindingSeverity.Warning, finding.Severity);
        Assert.Equal(Seniority.FromId(99).Urn, Assert.Single(finding.Values));
    }

    [Theory]
    [InlineData("Facet.Seniorities.Is(Seniority.FromId(99)) | Facet.Skills.Is(Skill.Python)")]
    [InlineData("Facet.Skills.Is(Skill.Python) & !Facet.Seniorities.Is(Seniority.FromId(99))")]
    [InlineData("Facet.Seniorities.IsAnyOf([Seniority.FromId(99), .. Seniority.Known])")]
    public async Task It_is_found_wherever_it_is_written(string criteria) =>
        Assert.Equal(
            "Seniority.FromId(99)", Assert.Single(await Analysis.OfMethodAsync($"await client.CountAsync({criteria});"), static found => found.Id == Id).Text);

    [Theory]
    [InlineData("en_EN")]
    [InlineData("en_GB")]
    [InlineData("fr_CA")]
    public async Task Another_locale_of_a_listed_language_is_information(string id)
    {
        Found found = Assert.Single(
            await Analysis.OfMethodAsync($"await client.CountAsync(a & Facet.InterfaceLocales.Is(Locale.FromId(\"{id}\")));"), static found => found.Id == Id);

        Assert.Equal(DiagnosticSeverity.Info, found.Severity);
        Assert.StartsWith($"The catalog does not have urn:li:locale:{id}, and has Locale.", found.Message, StringComparison.Ordinal);
        Assert.Equal(AudienceCountStatus.BelowThreshold, await ZeroService.StatusOfAsync(Criteria("InterfaceLocales", $"urn:li:locale:{id}")));
    }

    [Theory]
    [InlineData("Facet.InterfaceLocales.Is(Locale.FromId(\"th_TH\"))")]
    [InlineData("Facet.InterfaceLocales.Is(Locale.FromId(\"de_DE\"))")]
    [InlineData("Facet.Skills.Is(Skill.FromId(999_999))")]
    [InlineData("Facet.Seniorities.Is(Seniority.FromId(10))")]
    [InlineData("Facet.AgeRanges.Is(AgeRange.FromId(18, 24))")]
    [InlineData("Facet.Seniorities.Is(Seniority.FromId(unknown))")]
    public async Task What_may_be_right_is_not_found(string criteria) =>
        Assert.DoesNotContain(
            await Analysis.OfMethodAsync($"int unknown = text.Length; await client.CountAsync(a & {criteria});"), static found => found.Id == Id);

    [Fact]
    public void Each_complete_list_is_known_where_criteria_are_validated()
    {
        (TargetingCriteria Criteria, string Nearest)[] all =
        [
            (Facet.Seniorities.Is(Seniority.FromId(99)), "Owner (urn:li:seniority:10)"),
            (Facet.StaffCountRanges.Is(StaffCountRange.FromId(200, 500)), "(urn:li:staffCountRange:(201,500))"),
            (Facet.AgeRanges.Is(AgeRange.FromId(55, 99)), "(urn:li:ageRange:(55,2147483647))"),
            (Facet.Genders.Is(Gender.FromId("female")), "(urn:li:gender:FEMALE)"),
            (Facet.InterfaceLocales.Is(Locale.FromId("en")), "(urn:li:locale:en_US)"),
        ];

        Assert.All(all, static known =>
        {
            CriteriaFinding finding = Assert.Single(known.Criteria.Validate(), static found => found.Id is Id or "AUD2015");
            Assert.Equal(CriteriaFindingSeverity.Warning, finding.Severity);
            Assert.Contains(known.Nearest, finding.Message, StringComparison.Ordinal);
        });
    }

    private static TargetingCriteria Criteria(string facet, string value) =>
        Facet.Custom(LinkedInCatalog.Facets.Single(known => known.Definition.Member == facet).Urn.ToString()).Is(Urn.Parse(value));
}
