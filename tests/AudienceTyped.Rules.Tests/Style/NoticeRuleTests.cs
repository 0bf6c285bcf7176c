namespace AudienceTyped.Rules.Tests;

public sealed class NoticeRuleTests
{
    private const string Id = "AUD3006";

    [Fact]
    public async Task It_is_said_once_in_a_project_at_the_first_place()
    {
        IReadOnlyList<Found> found = await Analysis.OfFilesAsync(
            Code.Method(
                "TargetingCriteria kept = a & Facet.Genders.Is(Gender.Male) & Facet.AgeRanges.Is(AgeRange.From55); await client.CountAsync(Facet.AgeRanges.Is(AgeRange.From18To24));"),
            "using AudienceTyped; internal static class Other { public static AnyOf Old => Facet.AgeRanges.Is(AgeRange.From55); }");

        Found notice = Assert.Single(found, static found => found.Id == Id);
        Assert.Equal("Facet.Genders.Is(Gender.Male)", notice.Text);
        Assert.Contains("LinkedIn requires applications", notice.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Validate_says_it_of_each_criteria_with_the_facets() =>
        Assert.Contains(
            "Facet.Genders and Facet.AgeRanges: ",
            Assert.Single(
                (await Verdict.OfAsync(
                    "Facet.Genders.Is(Gender.Male) & Facet.AgeRanges.Is(AgeRange.From55)")).AtRunTime, static finding => finding.Id == Id).Message,
            StringComparison.Ordinal);

    [Fact]
    public async Task Other_facets_need_none()
    {
        Verdict verdict = await Verdict.OfAsync("Facet.Skills.Is(Skill.Python) & Facet.Seniorities.Is(Seniority.Cxo)");

        Assert.DoesNotContain(verdict.InCode, static found => found.Id == Id);
        Assert.DoesNotContain(verdict.AtRunTime, static finding => finding.Id == Id);
    }
}
