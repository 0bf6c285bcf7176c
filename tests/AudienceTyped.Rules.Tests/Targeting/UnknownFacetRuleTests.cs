namespace AudienceTyped.Rules.Tests;

public sealed class UnknownFacetRuleTests
{
    private const string Id = "AUD1010";

    [Theory]
    [InlineData("geos", "locations")]
    [InlineData("geoLocations", "locations")]
    [InlineData("memberSeniorities", "seniorities")]
    [InlineData("companySize", "staffCountRanges")]
    [InlineData("companySizes", "staffCountRanges")]
    [InlineData("jobTitles", "titles")]
    [InlineData("functions", "jobFunctions")]
    [InlineData("retargetingSegments", "dynamicSegments")]
    [InlineData("AgeRanges", "ageRanges")]
    [InlineData("seniority", "seniorities")]
    [InlineData("skill", "skills")]
    [InlineData("intrests", "interests")]
    [InlineData("yearsOfExperience", "yearsOfExperienceRanges")]
    [InlineData("firstDegreeConnections", "firstDegreeConnectionCompanies")]
    [InlineData("skillsV2", "skills")]
    [InlineData("industriesV2", "industries")]
    [InlineData("countries", "locations")]
    public async Task The_facet_that_is_meant_is_named_by_both(string name, string meant)
    {
        string custom = $"Facet.Custom(\"urn:li:adTargetingFacet:{name}\").Is(Urn.Parse(\"urn:li:some:4\"))";
        Found found = Assert.Single(await Analysis.OfMethodAsync($"await client.CountAsync(a & {custom});"), static found => found.Id == Id);
        CriteriaFinding finding = Assert.Single(Read(name).Validate(LinkedInCatalog.Facets), static found => found.Id == Id);

        Assert.Equal(custom, found.Text);
        Assert.Contains(
            $"No facet is called '{name}'. Did you mean Facet.{LinkedInCatalog.Facets.Single(facet => facet.Name == meant).Definition.Member}?",
            found.Message,
            StringComparison.Ordinal);
        Assert.Equal(found.Message, finding.Message);
        Assert.Equal(CriteriaFindingSeverity.Warning, finding.Severity);
        Assert.Equal($"urn:li:adTargetingFacet:{name}", Assert.Single(finding.Facets).ToString());
    }

    [Theory]
    [InlineData("companies", "Companies are values of several facets: Facet.Employers ")]
    [InlineData("productInterests", "Interests in products are values of Facet.Interests, ")]
    [InlineData("similarAudiences", "see Facet.AudienceMatchingSegments.")]
    [InlineData("ipLocations", "Facet.Locations is about the location from the IP address or the profile, ")]
    [InlineData("bingContinent", "Facet.Locations takes places of every kind: continents, countries, states and cities.")]
    [InlineData("bingCountry", "They are groups of LinkedIn's audience insights.")]
    [InlineData("BingState", "They are groups of LinkedIn's audience insights.")]
    [InlineData("bingCity", "They are groups of LinkedIn's audience insights.")]
    [InlineData("firstNames", "Members cannot be targeted by their names.")]
    public async Task What_a_name_is_that_means_none_of_the_facets_is_said_by_both(string name, string sentence)
    {
        Found found = Assert.Single(
            await Analysis.OfMethodAsync($"await client.CountAsync(a & Facet.Custom(\"urn:li:adTargetingFacet:{name}\").Is(Urn.Parse(\"urn:li:some:4\")));"),
            static found => found.Id == Id);
        CriteriaFinding finding = Assert.Single(Read(name).Validate(), static found => found.Id == Id);

        Assert.StartsWith($"No facet is called '{name}'. ", found.Message, StringComparison.Ordinal);
        Assert.Contains(sentence, found.Message, StringComparison.Ordinal);
        Assert.Equal(found.Message, finding.Message);
        Assert.Equal(CriteriaFindingSeverity.Warning, finding.Severity);
    }

    [Theory]
    [InlineData("skillsAll")]
    [InlineData("schoolsPast")]
    [InlineData("certifications")]
    [InlineData("x")]
    public async Task A_facet_that_may_be_newer_is_information_for_text_and_nothing_for_code(string name)
    {
        Assert.DoesNotContain(
            await Analysis.OfMethodAsync($"await client.CountAsync(Facet.Custom(\"urn:li:adTargetingFacet:{name}\").Is(Urn.Parse(\"urn:li:some:4\")));"),
            static found => found.Id == Id);

        CriteriaFinding finding = Assert.Single(Read(name).Validate(LinkedInCatalog.Facets), static found => found.Id == Id);
        Assert.Equal(CriteriaFindingSeverity.Info, finding.Severity);
        Assert.Contains("newer than the catalog", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_catalog_no_facet_is_known_or_unknown() => Assert.DoesNotContain(Read("geos").Validate([]), static found => found.Id == Id);

    [Fact]
    public void Each_known_facet_is_right() =>
        Assert.All(
            LinkedInCatalog.Facets, static facet => Assert.DoesNotContain(Read(facet.Name).Validate(LinkedInCatalog.Facets), static found => found.Id == Id));

    [Fact]
    public async Task Nothing_is_said_where_it_cannot_be_known() => Assert.DoesNotContain(
        await Analysis.OfMethodAsync(
            "await client.CountAsync(Facet.Custom(\"urn:li:adTargetingFacet:\" + text).Is(Urn.Parse(\"urn:li:some:4\")));"), static found => found.Id == Id);

    private static TargetingCriteria Read(string name) => TargetingCriteria.ParseJson(
        $$$"""{"include":{"and":[{"or":{"urn:li:adTargetingFacet:{{{name}}}":["urn:li:some:4"]}}]}}""");
}
