using Microsoft.CodeAnalysis;

namespace AudienceTyped.Rules.Tests;

public sealed class NothingListedRuleTests
{
    private const string Id = "AUD2015";

    [Theory]
    [InlineData("Seniorities", "Seniority.FromId(99)", "urn:li:seniority has 10 values, and it is not one of them. The nearest is Seniority.Owner.")]
    [InlineData("JobFunctions", "JobFunction.FromId(27)", "The nearest is JobFunction.CustomerSuccessAndSupport.")]
    [InlineData("YearsOfExperienceRanges", "YearsOfExperience.FromId(13)", "The nearest is YearsOfExperience.Years12OrMore.")]
    [InlineData("StaffCountRanges", "StaffCountRange.FromId(200, 500)", "The nearest is StaffCountRange.From201To500.")]
    [InlineData("StaffCountRanges", "StaffCountRange.FromId(1, 10)", "The nearest is StaffCountRange.From2To10.")]
    [InlineData("StaffCountRanges", "StaffCountRange.FromId(10001, 99999)", "The nearest is StaffCountRange.From10001.")]
    [InlineData("AgeRanges", "AgeRange.FromId(55, 99)", "The nearest is AgeRange.From55.")]
    [InlineData("AgeRanges", "AgeRange.FromId(0, 3)", "The nearest is AgeRange.From18To24.")]
    [InlineData("GrowthRates", "GrowthRate.FromId(5, 10)", "The nearest is GrowthRate.From3To10.")]
    [InlineData("Genders", "Gender.FromId(\"female\")", "The nearest is Gender.Female.")]
    [InlineData("Genders", "Gender.FromId(\"F\")", "The nearest is Gender.Female.")]
    [InlineData("Genders", "Gender.FromId(\"UNKNOWN\")", "urn:li:gender has 2 values, and it is not one of them.")]
    public async Task A_value_outside_of_a_complete_list_is_found_by_both(string facet, string value, string message)
    {
        Found found = Assert.Single(await Analysis.OfMethodAsync($"await client.CountAsync(a & Facet.{facet}.Is({value}));"), static found => found.Id == Id);
        TargetingCriteria criteria = Criteria(facet, found.Message["LinkedIn does not have ".Length..found.Message.IndexOf(": ", StringComparison.Ordinal)]);
        CriteriaFinding finding = Assert.Single(criteria.Validate(), static found => found.Id == Id);

        Assert.Equal(value, found.Text);
        Assert.Equal(DiagnosticSeverity.Warning, found.Severity);
        Assert.EndsWith(message + " The audience is always empty.", found.Message, StringComparison.Ordinal);
        Assert.StartsWith("LinkedIn does not have urn:li:", finding.Message, StringComparison.Ordinal);
        Assert.Equal(CriteriaFindingSeverity.Warning, finding.Severity);
        Assert.Equal(AudienceCountStatus.Empty, await ZeroService.StatusOfAsync(criteria));
    }

    [Theory]
    [InlineData("Locale.FromId(\"en\")", "The nearest is Locale.EnglishUnitedStates. The audience is always empty.")]
    [InlineData("Locale.FromId(\"en-US\")", "The nearest is Locale.EnglishUnitedStates. The audience is always empty.")]
    [InlineData("Locale.FromId(\"EN_us\")", "The nearest is Locale.EnglishUnitedStates. The audience is always empty.")]
    [InlineData("Locale.FromId(\"German\")", "The nearest is Locale.GermanGermany. The audience is always empty.")]
    [InlineData("Locale.FromId(\"x\")", " as in en_US. The audience is always empty.")]
    public async Task An_id_of_another_shape_is_found(string value, string advice)
    {
        Found found = Assert.Single(
            await Analysis.OfMethodAsync($"await client.CountAsync(a & Facet.InterfaceLocales.Is({value}));"), static found => found.Id == Id);

        Assert.Equal(value, found.Text);
        Assert.Equal(DiagnosticSeverity.Warning, found.Severity);
        Assert.Contains(": the ids of urn:li:locale have letters and digits as in en_US.", found.Message, StringComparison.Ordinal);
        Assert.EndsWith(advice, found.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_zero_is_nobody_only_where_a_clause_has_nothing_else()
    {
        AnyOf unlisted = Facet.Seniorities.Is(Seniority.FromId(99));
        AnyOf listed = Facet.Seniorities.Is(Seniority.Cxo);

        Assert.Equal(AudienceCountStatus.Empty, await ZeroService.StatusOfAsync(unlisted & Facet.Skills.Is(Skill.Python)));
        Assert.Equal(AudienceCountStatus.Empty, await ZeroService.StatusOfAsync(unlisted | Facet.JobFunctions.Is(JobFunction.FromId(99))));
        Assert.Equal(AudienceCountStatus.Empty, await ZeroService.StatusOfAsync(Facet.InterfaceLocales.Is(Locale.FromId("en"))));
        Assert.Equal(AudienceCountStatus.BelowThreshold, await ZeroService.StatusOfAsync(unlisted | listed));
        Assert.Equal(AudienceCountStatus.BelowThreshold, await ZeroService.StatusOfAsync(unlisted | Facet.Skills.Is(Skill.Python)));
        Assert.Equal(AudienceCountStatus.BelowThreshold, await ZeroService.StatusOfAsync(listed & !unlisted));
        Assert.DoesNotContain((listed & !unlisted).Validate(), static finding => finding.Id == Id);
    }

    private static TargetingCriteria Criteria(string facet, string value) =>
        Facet.Custom(LinkedInCatalog.Facets.Single(known => known.Definition.Member == facet).Urn.ToString()).Is(Urn.Parse(value));
}
