using System.Text.Json;

namespace AudienceTyped.Emulator.Tests;

public class AdTargetingFacetsResourceTests
{
    [Theory]
    [MemberData(nameof(TwoWays.Ways), MemberType = typeof(TwoWays))]
    public async Task It_lists_all_facets_in_one_page(bool isSocket)
    {
        await using TwoWays ways = await TwoWays.CreateAsync(isSocket);
        (int status, string body, string? notice) = await ways.GetAsync(query: "", path: "adTargetingFacets");
        Assert.Equal(200, status);
        Assert.Contains("synthetic", notice, StringComparison.Ordinal);
        JsonElement elements = JsonElement.Parse(body).GetProperty("elements");
        Assert.Equal(LinkedInCatalog.Facets.Select(static facet => facet.Name), elements.EnumerateArray().Select(static one => one.GetProperty("facetName").GetString()));
        Assert.Equal("""{"start":0,"count":10,"links":[]}""", JsonElement.Parse(body).GetProperty("paging").GetRawText());
    }

    [Theory]
    [InlineData("followedCompanies", """{"facetName":"followedCompanies","adTargetingFacetUrn":"urn:li:adTargetingFacet:followedCompanies","entityTypes":["COMPANY"],"availableEntityFinders":["TYPEAHEAD","SIMILAR_ENTITIES"]}""")]
    [InlineData("dynamicSegments", """{"facetName":"dynamicSegments","adTargetingFacetUrn":"urn:li:adTargetingFacet:dynamicSegments","entityTypes":["$UNKNOWN"],"availableEntityFinders":["$UNKNOWN"]}""")]
    [InlineData("locations", """{"facetName":"locations","adTargetingFacetUrn":"urn:li:adTargetingFacet:locations","entityTypes":["COUNTRY_GROUP","COUNTRY","STATE","REGION"],"availableEntityFinders":["TYPEAHEAD"]}""")]
    [InlineData("skills", """{"facetName":"skills","adTargetingFacetUrn":"urn:li:adTargetingFacet:skills","entityTypes":["SKILL"],"availableEntityFinders":["AD_TARGETING_FACET","TYPEAHEAD","SIMILAR_ENTITIES"]}""")]
    public async Task A_facet_has_its_types_and_finders(string name, string element)
    {
        await using TwoWays ways = await TwoWays.CreateAsync(isSocket: false);
        string body = (await ways.GetAsync(query: "", path: "adTargetingFacets")).Body;
        Assert.Equal(
            element,
            JsonElement.Parse(body).GetProperty("elements").EnumerateArray().Single(one => one.GetProperty("facetName").GetString() == name).GetRawText());
    }

    [Theory]
    [InlineData("202602", false)]
    [InlineData("202603", true)]
    public async Task A_facet_of_a_later_version_is_missing_in_an_earlier_one(string version, bool isListed)
    {
        await using TwoWays ways = await TwoWays.CreateAsync(isSocket: false);
        string body = (await ways.GetAsync(query: "", path: "adTargetingFacets", version: version)).Body;
        Assert.Equal(isListed, body.Contains("buyerGroups", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_parameter_is_refused()
    {
        await using TwoWays ways = await TwoWays.CreateAsync(isSocket: false);
        (int status, string body, _) = await ways.GetAsync(query: "start=10", path: "adTargetingFacets");
        Assert.Equal(400, status);
        Assert.Contains("QUERY_PARAM_NOT_ALLOWED", body, StringComparison.Ordinal);
    }
}
