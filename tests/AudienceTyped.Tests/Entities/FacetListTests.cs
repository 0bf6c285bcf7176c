using System.Net;

namespace AudienceTyped.Tests;

public class FacetListTests
{
    [Theory]
    [InlineData("""{"facetName":"followedCompanies","adTargetingFacetUrn":"urn:li:adTargetingFacet:followedCompanies","entityTypes":["COMPANY"],"availableEntityFinders":["TYPEAHEAD","SIMILAR_ENTITIES"]}""", "followedCompanies", false, true, true)]
    [InlineData("""{"facetName":"seniorities","$URN":"urn:li:adTargetingFacet:seniorities","availableEntityFinders":["AD_TARGETING_FACET"]}""", "seniorities", true, false, false)]
    [InlineData("""{"facetName":"dynamicSegments","entityTypes":["$UNKNOWN"],"availableEntityFinders":["$UNKNOWN"]}""", "dynamicSegments", false, false, false)]
    public async Task A_facet_says_how_its_values_are_found(string element, string name, bool canList, bool canSearch, bool canFindSimilar)
    {
        ListedFacet facet = Assert.Single(await ReadAsync("""{"elements":[""" + element + """],"paging":{"start":0,"count":10,"links":[]}}"""));
        Assert.Equal(
            (name, $"urn:li:adTargetingFacet:{name}", canList, canSearch, canFindSimilar),
            (facet.Name, facet.Urn.ToString(), facet.CanList, facet.CanSearch, facet.CanFindSimilar));
        Assert.Equal(facet.Urn, facet.Facet!.Urn);
    }

    [Fact]
    public async Task A_facet_that_no_catalog_has_is_listed() => Assert.Null(
        Assert.Single(await ReadAsync("""{"elements":[{"facetName":"brandNew"}]}""")).Facet);

    [Theory]
    [InlineData("""{"elements":[{}]}""", "element 1 of the list is not a facet")]
    [InlineData("""{"elements":[{"adTargetingFacetUrn":"urn:li:skill:17"}]}""", "element 1 of the list is not a facet")]
    [InlineData("""{"elements":[{"facetName":"not a name"}]}""", "element 1 of the list is not a facet")]
    [InlineData("[]", "the body is not a list of facets")]
    [InlineData("<html>", "the body is not a list of facets")]
    public async Task What_is_no_list_of_facets_is_an_error(string body, string message) => Assert.Contains(
        message, (await Assert.ThrowsAnyAsync<LinkedInApiException>(() => ReadAsync(body))).Message, StringComparison.Ordinal);

    private static async Task<IReadOnlyList<ListedFacet>> ReadAsync(string body)
    {
        using HttpClient http = new(StubHandler.Answering(HttpStatusCode.OK, body));
        using TargetingEntitiesClient client = new(http, StubHandler.TokenProvider(StubHandler.Token));
        return await client.GetFacetsAsync(TestContext.Current.CancellationToken);
    }
}
