namespace AudienceTyped.Emulator.Tests;

public class OrganizationsLookupResourceTests
{
    private static readonly AudienceCountsEmulatorOptions _options = new()
    {
        TimeProvider = Clock.OfTests(),
        Explain = true,
        Entities =
        [
            new(Urn.Parse("urn:li:organization:900000001"), "Starling Bank") { IsDead = true },
            new(Urn.Parse("urn:li:organization:900000002"), "Starling Bank") { VanityName = "starlingbank" },
            new(Urn.Parse("urn:li:organization:900000003"), "Évil & Söhne"),
        ],
    };

    [Theory]
    [MemberData(nameof(TwoWays.Ways), MemberType = typeof(TwoWays))]
    public async Task Organizations_have_their_names_and_those_of_their_pages(bool isSocket)
    {
        await using TwoWays ways = await TwoWays.CreateAsync(isSocket, _options);
        (int status, string body, _) = await ways.GetAsync(query: "ids=List(900000003,900000001,900000002,5)", path: "organizationsLookup");
        Assert.Equal(200, status);
        Assert.Equal(
            """{"results":{"900000003":{"id":900000003,"localizedName":"\u00C9vil \u0026 S\u00F6hne","vanityName":"evil-sohne"},"900000002":{"id":900000002,"localizedName":"Starling Bank","vanityName":"starlingbank"}},"statuses":{},"errors":{}}""",
            body);
    }

    [Theory]
    [InlineData("")]
    [InlineData("ids=5")]
    [InlineData("ids=List()")]
    [InlineData("ids=List(x)")]
    [InlineData("ids=List(-1)")]
    [InlineData("ids=List(99999999999999999999)")]
    [InlineData("ids=List((a:b))")]
    [InlineData("ids=List(5")]
    [InlineData("ids=List(5)&x=1")]
    public async Task Other_queries_are_refused(string query)
    {
        await using TwoWays ways = await TwoWays.CreateAsync(isSocket: false, _options);
        Assert.Equal(400, (await ways.GetAsync(query: query, path: "organizationsLookup")).Status);
    }
}
