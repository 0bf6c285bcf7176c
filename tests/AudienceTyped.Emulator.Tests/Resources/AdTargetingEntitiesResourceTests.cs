using System.Text.Json;

namespace AudienceTyped.Emulator.Tests;

public class AdTargetingEntitiesResourceTests
{
    private const string Urns = "&queryVersion=QUERY_USES_URNS";
    private const string Seniorities = "q=adTargetingFacet&facet=urn%3Ali%3AadTargetingFacet%3Aseniorities" + Urns;
    private const string Skills = "facet=urn%3Ali%3AadTargetingFacet%3Askills" + Urns;

    private static readonly AudienceCountsEmulatorOptions _options = new()
    {
        TimeProvider = Clock.OfTests(),
        Explain = true,
        Entities =
        [
            new(Urn.Parse("urn:li:skill:1500001"), "Kubernetes"),
            new(Urn.Parse("urn:li:organization:900000001"), "Starling Bank") { IsDead = true },
            new(Urn.Parse("urn:li:organization:900000002"), "Starling Bank"),
            new(Urn.Parse("urn:li:organization:900000003"), "\"<Évil>\" & (Söhne), 100%\t\u202E"),
        ],
    };

    [Theory]
    [MemberData(nameof(TwoWays.Ways), MemberType = typeof(TwoWays))]
    public async Task A_facet_lists_its_values_over_pages(bool isSocket)
    {
        await using TwoWays ways = await TwoWays.CreateAsync(isSocket);
        JsonElement page = await GetAsync(ways, Seniorities + "&start=0&count=4");
        Assert.Equal(
            """{"urn":"urn:li:seniority:1","facetUrn":"urn:li:adTargetingFacet:seniorities","name":"Unpaid"}""", page.GetProperty("elements")[0].GetRawText());
        Assert.Equal(
            """{"start":0,"count":4,"total":10,"links":[{"type":"application/json","rel":"next","href":"/rest/adTargetingEntities?q=adTargetingFacet\u0026facet=urn%3Ali%3AadTargetingFacet%3Aseniorities\u0026queryVersion=QUERY_USES_URNS\u0026start=4\u0026count=4"}]}""",
            page.GetProperty("paging").GetRawText());
        JsonElement last = await GetAsync(ways, Seniorities + "&start=8&count=4");
        Assert.Equal(["urn:li:seniority:9", "urn:li:seniority:10"], UrnsOf(last));
        Assert.Empty(last.GetProperty("paging").GetProperty("links").EnumerateArray());
        Assert.Empty(UrnsOf(await GetAsync(ways, Seniorities + "&start=2147483647&count=2147483647")));
    }

    [Fact]
    public async Task What_is_open_about_paging_is_an_option()
    {
        await using TwoWays capped = await TwoWays.CreateAsync(
            isSocket: false, _options with { Paging = new() { HasTotal = false, HasLinks = false, MaximumPageSize = 3 } });
        JsonElement page = await GetAsync(capped, Seniorities + "&count=100");
        Assert.Equal(3, UrnsOf(page).Length);
        Assert.Equal("""{"start":0,"count":100,"links":[]}""", page.GetProperty("paging").GetRawText());

        await using TwoWays total = await TwoWays.CreateAsync(isSocket: false, _options with { Paging = new() { HasTotalOfSearch = true } });
        Assert.Equal(1, (await GetAsync(total, "q=typeahead&query=kub&" + Skills)).GetProperty("paging").GetProperty("total").GetInt32());
        Assert.False((await GetAsync(total, Seniorities + "&totals=false")).GetProperty("paging").TryGetProperty("total", out _));
    }

    [Theory]
    [InlineData("kub", "urn:li:skill:1500001")]
    [InlineData("KUBERNETES", "urn:li:skill:1500001")]
    [InlineData("bernetes", "")]
    [InlineData("kubernetes%20x", "")]
    public async Task A_search_finds_beginnings_of_words(string query, string expected)
    {
        await using TwoWays ways = await TwoWays.CreateAsync(isSocket: false, _options);
        Assert.Equal(expected, string.Join(' ', UrnsOf(await GetAsync(ways, $"q=typeahead&query={query}&{Skills}"))));
    }

    [Fact]
    public async Task A_dead_page_is_found_by_a_search_and_missing_by_its_URN()
    {
        await using TwoWays ways = await TwoWays.CreateAsync(isSocket: false, _options);
        Assert.Equal(
            ["urn:li:organization:900000001", "urn:li:organization:900000002"],
            UrnsOf(await GetAsync(ways, "q=typeahead&query=starling%20bank&facet=urn%3Ali%3AadTargetingFacet%3Aemployers" + Urns)));
        Assert.Equal(
            ["urn:li:organization:900000002"],
            UrnsOf(await GetAsync(ways, "q=urns&urns=List(urn%3Ali%3Aorganization%3A900000001,urn%3Ali%3Aorganization%3A900000002)" + Urns)).Distinct());
    }

    [Fact]
    public async Task Hostile_names_arrive_as_they_are()
    {
        await using TwoWays ways = await TwoWays.CreateAsync(isSocket: true, _options);
        JsonElement page = await GetAsync(ways, "q=urns&urns=List(urn%3Ali%3Aorganization%3A900000003)" + Urns);
        Assert.Equal(_options.Entities[3].Name, page.GetProperty("elements")[0].GetProperty("name").GetString());
    }

    [Fact]
    public async Task A_URN_has_an_element_for_each_facet_and_unknown_ones_are_missing()
    {
        await using TwoWays ways = await TwoWays.CreateAsync(isSocket: false, _options);
        JsonElement page = await GetAsync(ways, "q=urns&urns=List(urn%3Ali%3Atitle%3A1,urn%3Ali%3Askill%3A999999999)" + Urns);
        Assert.Equal(["titles", "titlesAll", "titlesPast"], page.GetProperty("elements").EnumerateArray().Select(static one => one.GetProperty("facetUrn").GetString()!.Split(':')[^1]));
    }

    [Fact]
    public async Task Similar_values_are_others_of_the_facet()
    {
        await using TwoWays ways = await TwoWays.CreateAsync(isSocket: false, _options);
        string[] similar = UrnsOf(await GetAsync(ways, "q=similarEntities&entities=List(urn%3Ali%3Askill%3A17)&" + Skills));
        Assert.NotEmpty(similar);
        Assert.DoesNotContain("urn:li:skill:17", similar);
        Assert.All(similar, static urn => Assert.StartsWith("urn:li:skill:", urn, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_the_version_of_URNs_an_element_is_a_union()
    {
        await using TwoWays ways = await TwoWays.CreateAsync(isSocket: false, _options);
        JsonElement page = await GetAsync(ways, "q=adTargetingFacet&facet=urn%3Ali%3AadTargetingFacet%3Agenders");
        Assert.Equal("""{"value":{"string":"urn:li:gender:FEMALE"}}""", page.GetProperty("elements")[0].GetRawText());
    }

    [Fact]
    public async Task Fields_can_be_chosen()
    {
        await using TwoWays ways = await TwoWays.CreateAsync(isSocket: false, _options);
        Assert.Equal("""{"urn":"urn:li:seniority:1","name":"Unpaid"}""", (await GetAsync(ways, Seniorities + "&fields=name,urn&locale=(language:en,country:US)")).GetProperty("elements")[0].GetRawText());
    }

    [Theory]
    [InlineData("", 404, "RESOURCE_NOT_FOUND")]
    [InlineData("q=TYPEAHEAD&query=a&" + Skills, 404, "RESOURCE_NOT_FOUND")]
    [InlineData("q=adTargetingFacet", 400, "MISSING_FIELD")]
    [InlineData("q=typeahead&" + Skills, 400, "MISSING_FIELD")]
    [InlineData("q=typeahead&query=''&" + Skills, 400, "The beginning of a name")]
    [InlineData("q=typeahead&query=man&facet=urn%3Ali%3AadTargetingFacet%3Aseniorities", 400, "does not have this finder")]
    [InlineData("q=adTargetingFacet&facet=urn%3Ali%3AadTargetingFacet%3Alocations", 400, "does not have this finder")]
    [InlineData("q=adTargetingFacet&facet=urn%3Ali%3AadTargetingFacet%3AskillsV2", 400, "AudienceCountsEmulatorOptions.Facets")]
    [InlineData("q=adTargetingFacet&facet=List(urn%3Ali%3AadTargetingFacet%3Askills)", 400, "One URN of a facet")]
    [InlineData("q=urns&urns=urn%3Ali%3Askill%3A17", 400, "A list is expected")]
    [InlineData("q=urns&urns=List()", 400, "A list of URNs")]
    [InlineData("q=urns&urns=List(17)", 400, "A list of URNs")]
    [InlineData("q=urns&urns=List(urn%3Ali%3Askill%3A17", 400, "urns")]
    [InlineData(Seniorities + "&start=-1", 400, "start")]
    [InlineData(Seniorities + "&count=ten", 400, "count")]
    [InlineData(Seniorities + "&totals=1", 400, "totals")]
    [InlineData(Seniorities + "&locale=en_US", 400, "locale")]
    [InlineData(Seniorities + "&lixEntity=1", 400, "QUERY_PARAM_NOT_ALLOWED")]
    [InlineData("q=adTargetingFacet&facet=urn%3Ali%3AadTargetingFacet%3Askills&queryVersion=2", 400, "QUERY_USES_URNS")]
    public async Task What_is_not_documented_is_refused(string query, int status, string expected)
    {
        await using TwoWays ways = await TwoWays.CreateAsync(isSocket: false, _options);
        (int answered, string body, _) = await ways.GetAsync(query: query, path: "adTargetingEntities");
        Assert.Equal(status, answered);
        Assert.Contains(expected, body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Twenty_five_thousand_values_come_page_by_page_each_once()
    {
        await using TwoWays ways = await TwoWays.CreateAsync(
            isSocket: false,
            _options with
            {
                Entities = [.. Enumerable.Range(2_000_001, 25_000).Select(static id => new EmulatedEntity(Urn.Parse($"urn:li:skill:{id}"), $"Skill {id}"))],
            });
        HashSet<string> read = [];
        for (int start = 0; ; start += 1_000)
        {
            string[] urns = UrnsOf(await GetAsync(ways, $"q=adTargetingFacet&{Skills}&start={start}&count=1000"));
            Assert.All(urns, urn => Assert.True(read.Add(urn)));
            if (urns.Length < 1_000)
            {
                break;
            }
        }

        Assert.Equal(25_000 + Skill.Known.Count, read.Count);
    }

    [Fact]
    public async Task It_fails_in_the_middle_if_a_test_asks_for_it()
    {
        await using TwoWays ways = await TwoWays.CreateAsync(isSocket: false, _options);
        ways.Emulator.Fail(EmulatedFault.UnderMaintenance, after: 3);
        List<int> statuses = [];
        for (int page = 0; page < 5; page++)
        {
            statuses.Add((await ways.GetAsync(query: Seniorities + $"&start={page * 2}&count=2", path: "adTargetingEntities")).Status);
        }

        Assert.Equal([200, 200, 200, 503, 200], statuses);
    }

    private static async Task<JsonElement> GetAsync(TwoWays ways, string query)
    {
        (int status, string body, _) = await ways.GetAsync(query: query, path: "adTargetingEntities");
        Assert.True(status == 200, body);
        return JsonElement.Parse(body);
    }

    private static string[] UrnsOf(JsonElement page) => [.. page.GetProperty("elements").EnumerateArray().Select(static one => one.GetProperty("urn").GetString()!)];
}
