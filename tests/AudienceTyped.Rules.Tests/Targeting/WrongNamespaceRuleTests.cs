using AudienceTyped.CodeFixes.Criteria;
using Microsoft.CodeAnalysis;

namespace AudienceTyped.Rules.Tests;

public sealed class WrongNamespaceRuleTests
{
    private const string Id = "AUD1009";

    [Theory]
    [InlineData(
        "skills",
        "urn:li:title:4",
        "Facet.Skills accepts urn:li:skill, and the service rejects urn:li:title:4, which has another namespace.",
        "Facet.Titles and Facet.TitlesAll and Facet.TitlesPast accept urn:li:title.")]
    [InlineData(
        "seniorities", "urn:li:adSeniority:8", "Facet.Seniorities accepts urn:li:seniority", "urn:li:adSeniority is often confused with urn:li:seniority")]
    [InlineData("staffCountRanges", "urn:li:companySize:D", "Facet.StaffCountRanges accepts urn:li:staffCountRange", "often confused with")]
    [InlineData(
        "jobFunctions", "urn:li:jobFunction:8", "Facet.JobFunctions accepts urn:li:function", "urn:li:jobFunction is often confused with urn:li:function")]
    [InlineData("locations", "urn:li:geoLocation:103644278", "Facet.Locations accepts urn:li:geo", "urn:li:geoLocation is often confused with urn:li:geo")]
    [InlineData("employersAll", "urn:li:company:4711", "Facet.EmployersAll accepts urn:li:organization", "often confused with")]
    [InlineData("skills", "urn:li:Skill:17", "urn:li:Skill:17", "Look the value up among those of urn:li:skill.")]
    public async Task A_value_of_another_namespace_is_found_by_both(string facet, string value, string message, string advice)
    {
        string marked = $"Urn.Parse(\"{value}\")";
        Found found = Assert.Single(
            await Analysis.OfMethodAsync($"await client.CountAsync(a & Facet.Custom(\"urn:li:adTargetingFacet:{facet}\").Is({marked}));"),
            static found => found.Id == Id);
        CriteriaFinding finding = Assert.Single(Read(facet, value).Validate(LinkedInCatalog.Facets), static found => found.Id == Id);

        Assert.Equal(marked, found.Text);
        Assert.Equal(DiagnosticSeverity.Error, found.Severity);
        Assert.Contains(message, found.Message, StringComparison.Ordinal);
        Assert.Contains(advice, found.Message, StringComparison.Ordinal);
        Assert.Contains(advice, finding.Message, StringComparison.Ordinal);
        Assert.Equal(Urn.Parse(value), Assert.Single(finding.Values));
        Assert.Equal(CriteriaFindingSeverity.Error, finding.Severity);
    }

    [Fact]
    public async Task The_value_with_the_same_id_is_offered_where_the_ids_are_the_same()
    {
        const string Before = "AnyOf kept = Facet.Custom(\"urn:li:adTargetingFacet:employers\").Is(Urn.Parse(\"urn:li:company:1035\"));";
        Found found = Assert.Single(await Analysis.OfMethodAsync(Before), static found => found.Id == Id);

        Assert.EndsWith("Did you mean Organization.Microsoft, which has the same id?", found.Message, StringComparison.Ordinal);
        Assert.EndsWith(
            "Did you mean Microsoft (urn:li:organization:1035), which has the same id?",
            Assert.Single(Read("employers", "urn:li:company:1035").Validate(), static found => found.Id == Id).Message,
            StringComparison.Ordinal);
        await new CodeFixing(new UseReplacementFix(), Id).AssertStatementsAsync(
            Before, "AnyOf kept = Facet.Custom(\"urn:li:adTargetingFacet:employers\").Is(Organization.Microsoft.Urn);", "Use 'Organization.Microsoft.Urn'");
    }

    [Theory]
    [InlineData("country", "us")]
    [InlineData("countryGroup", "NA")]
    [InlineData("country", "il")]
    [InlineData("region", "84")]
    [InlineData("region", "us:84")]
    [InlineData("state", "us,ca")]
    [InlineData("state", "(urn:li:country:us,CA)")]
    public async Task An_older_namespace_of_locations_is_told_as_information(string space, string id)
    {
        string value = $"urn:li:{space}:{id}";
        Found found = Assert.Single(
            await Analysis.OfMethodAsync($"await client.CountAsync(Facet.Custom(\"urn:li:adTargetingFacet:locations\").Is(Urn.Parse(\"{value}\")));"),
            static found => found.Id == Id);

        Assert.Equal(DiagnosticSeverity.Info, found.Severity);
        Assert.Contains("and the service may reject", found.Message, StringComparison.Ordinal);
        Assert.Equal(
            CriteriaFindingSeverity.Info, Assert.Single(Read("locations", value).Validate(LinkedInCatalog.Facets), static found => found.Id == Id).Severity);
    }

    [Theory]
    [InlineData("skills", "urn:li:skill:17")]
    [InlineData("staffCountRanges", "urn:li:staffCountRange:(51,200)")]
    [InlineData("newer", "urn:li:adSeniority:8")]
    public async Task The_right_namespace_and_unknown_facets_are_not_found(string facet, string value)
    {
        Assert.DoesNotContain(
            await Analysis.OfMethodAsync($"await client.CountAsync(Facet.Custom(\"urn:li:adTargetingFacet:{facet}\").Is(Urn.Parse(\"{value}\")));"),
            static found => found.Id == Id);
        Assert.DoesNotContain(Read(facet, value).Validate(LinkedInCatalog.Facets), static found => found.Id == Id);
    }

    [Fact]
    public void A_custom_facet_is_checked_like_the_one_of_the_catalogs_in_use()
    {
        TargetingCriteria criteria = Facet.Custom("urn:li:adTargetingFacet:skills").Is(Urn.Parse("urn:li:title:4"));

        Assert.Contains(criteria.Validate(), static found => found.Id == Id);
        Assert.DoesNotContain(criteria.Validate([]), static found => found.Id == Id);
    }

    [Fact]
    public async Task The_wrong_value_is_found_beside_right_ones()
    {
        const string Wrong = "Urn.Parse(\"urn:li:title:4\")";
        const string Expression = $"Facet.Custom(\"urn:li:adTargetingFacet:skills\").IsAnyOf(Urn.Parse(\"urn:li:skill:17\"), {Wrong}, Skill.Python.Urn)";
        Verdict verdict = await Verdict.OfAsync(Expression);

        Assert.Equal(Wrong, Assert.Single(verdict.InCode, static found => found.Id == Id).Text);
        Assert.Equal("urn:li:title:4", Assert.Single(Assert.Single(verdict.AtRunTime, static found => found.Id == Id).Values).ToString());
    }

    [Fact]
    public async Task It_is_found_through_locals_once() => Assert.Equal(
        "value",
        Assert.Single(
            await Analysis.OfMethodAsync(
                "var facet = Facet.Custom(\"urn:li:adTargetingFacet:skills\"); var value = Urn.Parse(\"urn:li:title:4\"); var part = facet.Is(value); await client.CountAsync(part & a);"),
            static found => found.Id == Id).Text);

    [Fact]
    public async Task Nothing_is_said_where_it_cannot_be_known() => Assert.DoesNotContain(
        await Analysis.OfMethodAsync(
            "await client.CountAsync(Facet.Custom(\"urn:li:adTargetingFacet:skills\").Is(Urn.Parse(text)) | Facet.Custom(text).Is(Urn.Parse(\"urn:li:title:4\")));"),
        static found => found.Id == Id);

    private static TargetingCriteria Read(string facet, string value) => TargetingCriteria.ParseJson(
        $$$"""{"include":{"and":[{"or":{"urn:li:adTargetingFacet:{{{facet}}}":["{{{value}}}"]}}]}}""");
}
