using Microsoft.CodeAnalysis;

namespace AudienceTyped.Rules.Tests;

public sealed class IdFormRuleTests
{
    private const string Id = "AUD1014";

    [Theory]
    [InlineData(
        "staffCountRanges",
        "urn:li:staffCountRange:SIZE_201_TO_500",
        "after urn:li:staffCountRange: a range without spaces is expected, as in (51,200). The service rejects it. Did you mean",
        "201-500 employees",
        "StaffCountRange.From201To500")]
    [InlineData("staffCountRanges", "urn:li:staffCountRange:A", "a range without spaces is expected", "Correct the id.", "Correct the id.")]
    [InlineData("staffCountRanges", "urn:li:staffCountRange:51", "a range without spaces is expected", "Correct the id.", "Correct the id.")]
    [InlineData("staffCountRanges", "urn:li:staffCountRange:(200,51)", "a range without spaces is expected", "Correct the id.", "Correct the id.")]
    [InlineData("ageRanges", "urn:li:ageRange:BETWEEN_18_AND_24", "a range without spaces is expected", "18 to 24", "AgeRange.From18To24")]
    [InlineData("skills", "urn:li:skill:python", "a positive integer is expected", "Correct the id.", "Correct the id.")]
    [InlineData("skills", "urn:li:skill:0", "a positive integer is expected", "Correct the id.", "Correct the id.")]
    [InlineData("skills", "urn:li:skill:-17", "a positive integer is expected", "Correct the id.", "Correct the id.")]
    [InlineData("skills", "urn:li:skill:017", "a positive integer is expected", "Correct the id.", "Correct the id.")]
    [InlineData("seniorities", "urn:li:seniority:(1,2)", "a positive integer is expected", "Correct the id.", "Correct the id.")]
    [InlineData("genders", "urn:li:gender:(1,2)", "letters, digits, '_', '-' and '.' are expected", "Correct the id.", "Correct the id.")]
    [InlineData("newer", "urn:li:skill:python", "a positive integer is expected", "Correct the id.", "Correct the id.")]
    public async Task An_id_of_another_form_is_found_by_both(string facet, string value, string message, string meant, string member)
    {
        string marked = $"Urn.Parse(\"{value}\")";
        Found found = Assert.Single(
            await Analysis.OfMethodAsync($"await client.CountAsync(a & Facet.Custom(\"urn:li:adTargetingFacet:{facet}\").Is({marked}));"),
            static found => found.Id == Id);
        CriteriaFinding finding = Assert.Single(Read(facet, value).Validate(), static found => found.Id == Id);

        Assert.Equal(marked, found.Text);
        Assert.Equal(DiagnosticSeverity.Error, found.Severity);
        Assert.StartsWith($"{value} cannot be a value of ", found.Message, StringComparison.Ordinal);
        Assert.Contains(message, found.Message, StringComparison.Ordinal);
        Assert.Contains(member, found.Message, StringComparison.Ordinal);
        Assert.Contains(message, finding.Message, StringComparison.Ordinal);
        Assert.Contains(meant, finding.Message, StringComparison.Ordinal);
        Assert.Equal(CriteriaFindingSeverity.Error, finding.Severity);
        Assert.Equal(Urn.Parse(value), Assert.Single(finding.Values));
    }

    [Fact]
    public async Task Every_value_of_the_catalog_has_the_form() => Assert.DoesNotContain(
        await Analysis.OfMethodAsync(
            "await client.CountAsync(Facet.InterfaceLocales.Is(Locale.FromId(\"en_US\")) & Facet.Skills.Is(Skill.FromId(99)) & Facet.Locations.Is(Geo.Germany) & Facet.Custom(text).Is(Urn.Parse(\"urn:li:skill:x\")));"),
        static found => found.Id == Id);

    [Fact]
    public void At_run_time_every_value_of_the_catalog_has_the_form() => Assert.All(
        LinkedInCatalog.Facets.Where(static facet => facet.EntityTypes.Any(static type => type.Known.Count > 0)),
        static facet => Assert.DoesNotContain(
            ((TargetingCriteria)Facet.Custom(facet.Urn.ToString()).IsAnyOf(facet.EntityTypes.SelectMany(static type => type.Known).ToArray())).Validate(),
            static finding => finding.Id is Id or "AUD2014"));

    private static TargetingCriteria Read(string facet, string value) => TargetingCriteria.ParseJson(
        $$$"""{"include":{"and":[{"or":{"urn:li:adTargetingFacet:{{{facet}}}":["{{{value}}}"]}}]}}""");
}
