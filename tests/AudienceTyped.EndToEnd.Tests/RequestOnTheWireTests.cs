namespace AudienceTyped.EndToEnd.Tests;

public sealed class RequestOnTheWireTests
{
    private const string Count = """{"elements":[{"active":0,"total":25312600}],"paging":{"count":10,"start":0,"links":[]}}""";

    [Fact]
    public async Task The_documented_sample_is_sent_byte_for_byte()
    {
        await using RawServer server = new(RawServer.Answer("200 OK", Count));
        using AudienceCountsClient client = Clients.For(server.BaseAddress);

        AudienceCount count = await client.CountAsync(
            Facet.Locations.Is(Geo.NorthAmerica) & Facet.Skills.Is(Skill.Engineering), TestContext.Current.CancellationToken);

        Assert.Equal(25_312_600, count.Total);
        string[] lines = Assert.Single(server.Requests).Split("\r\n");
        const string Target =
            "/rest/audienceCounts?q=targetingCriteriaV2&targetingCriteria=(include:(and:List((or:(urn%3Ali%3AadTargetingFacet%3Alocations:List(urn%3Ali%3Ageo%3A102221843))),(or:(urn%3Ali%3AadTargetingFacet%3Askills:List(urn%3Ali%3Askill%3A17))))))";
        Assert.Equal($"GET {Target} HTTP/1.1", lines[0]);
        Assert.Equal($"GET {Target}", count.RequestLine);
        Assert.Contains($"Authorization: Bearer {Clients.Token}", lines);
        Assert.Contains("LinkedIn-Version: 202609", lines);
        Assert.Contains("X-Restli-Protocol-Version: 2.0.0", lines);
        Assert.Contains("Accept: application/json", lines);
        Assert.DoesNotContain(lines, static line => line.StartsWith("X-HTTP-Method-Override", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task A_range_keeps_its_escaped_parentheses()
    {
        await using RawServer server = new(RawServer.Answer("200 OK", Count));
        using AudienceCountsClient client = Clients.For(server.BaseAddress);

        await client.CountAsync(
            Facet.Locations.Is(Geo.UnitedKingdom) & !Facet.StaffCountRanges.Is(StaffCountRange.From10001), TestContext.Current.CancellationToken);

        Assert.Contains(
            "exclude:(or:(urn%3Ali%3AadTargetingFacet%3AstaffCountRanges:List(urn%3Ali%3AstaffCountRange%3A%2810001%2C2147483647%29)))) HTTP/1.1\r\n",
            Assert.Single(server.Requests),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_byte_that_must_be_escaped_arrives_as_it_was_written()
    {
        await using RawServer server = new(RawServer.Answer("200 OK", Count));
        using AudienceCountsClient client = Clients.For(server.BaseAddress);
        TargetingCriteria criteria = Facet
            .Custom("urn:li:adTargetingFacet:newer")
            .IsAnyOf(Urn.Parse("urn:li:thing:é~'+&=%2528/../x"), Urn.Parse("urn:li:state:(urn:li:country:us,CA)"));

        await client.CountAsync(criteria, TestContext.Current.CancellationToken);

        string sent = Assert.Single(server.Requests).Split(' ')[1].Split("targetingCriteria=")[1];
        Assert.Equal(criteria.ToRestli(), sent);
        Assert.Contains("urn%3Ali%3Athing%3A%C3%A9~%27%2B%26%3D%252528%2F..%2Fx", sent, StringComparison.Ordinal);
        Assert.Equal(criteria, TargetingCriteria.ParseRestli(sent));
    }

    [Fact]
    public async Task A_long_query_is_tunnelled_unchanged_in_the_body()
    {
        await using RawServer server = new(RawServer.Answer("200 OK", Count));
        using AudienceCountsClient client = Clients.For(server.BaseAddress);
        TargetingCriteria criteria = Facet.Skills.IsAnyOf(Enumerable.Range(1, 500).Select(static id => Skill.FromId(id)));

        AudienceCount count = await client.CountAsync(criteria, TestContext.Current.CancellationToken);

        string[] parts = Assert.Single(server.Requests).Split("\r\n\r\n", 2);
        string[] lines = parts[0].Split("\r\n");
        Assert.Equal("POST /rest/audienceCounts HTTP/1.1", lines[0]);
        Assert.Contains("X-HTTP-Method-Override: GET", lines);
        Assert.Contains("Content-Type: application/x-www-form-urlencoded", lines);
        Assert.Contains("X-Restli-Protocol-Version: 2.0.0", lines);
        Assert.Equal("q=targetingCriteriaV2&targetingCriteria=" + criteria.ToRestli(), parts[1]);
        Assert.StartsWith("POST /rest/audienceCounts (X-HTTP-Method-Override: GET, a query of ", count.RequestLine, StringComparison.Ordinal);
    }
}
