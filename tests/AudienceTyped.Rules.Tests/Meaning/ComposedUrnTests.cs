namespace AudienceTyped.Rules.Tests.Meaning;

/// <summary>A URN may be put together of constants, or made by a method of an id.</summary>
public sealed class ComposedUrnTests
{
    private const string Prefixes = """
        const string Prefix = "urn:li:geo:";
        const string Geos = "urn:li:geo";
        static readonly string Kept = "urn:li:geo:";
        static string GeoUrn(long id) => $"urn:li:geo:{id}";
        static Geo Place(long id) => Geo.FromId(id);
        static string OfText(string id) => "urn:li:geo:" + id;
        static Geo Parsed(long id) => Geo.Parse($"urn:li:geo:{id}");
        static string CampaignUrn(long id) => $"urn:li:sponsoredCampaign:{id}";
        static Geo Shifted(long id) => Geo.FromId(id + 1);
        static Geo Second(long id, long other) => Geo.FromId(other);
        static Geo Logged(long id) { Console.WriteLine(id); return Geo.FromId(id); }

        """;

    [Theory]
    [InlineData("const string Austria = Prefix + \"101452733\";")]
    [InlineData("const string Austria = $\"{Prefix}101452733\";")]
    [InlineData("const string Austria = $\"{Geos}:101452733\";")]
    [InlineData("static readonly Dictionary<string, string> Map = new() { [\"austria\"] = Prefix + \"101452733\" };")]
    [InlineData("static string Of(string name) => name switch { \"austria\" => $\"{Geos}:101452733\", _ => name };")]
    [InlineData("static readonly string Austria = GeoUrn(101452733);")]
    [InlineData("static readonly Geo Austria = Place(101452733L);")]
    [InlineData("static readonly Dictionary<string, Geo> Map = new() { [\"austria\"] = Parsed(101452733) };")]
    [InlineData("static string Austria => OfText(\"101452733\");")]
    public async Task Its_name_is_compared(string member)
    {
        Found found = Assert.Single(await MeaningAnalysis.OfMembersAsync(Prefixes + member));

        Assert.Equal("AUD3002", found.Id);
        Assert.Contains("means Geo.Austria,", found.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("const string Austria = Prefix + \"103883259\";")]
    [InlineData("static readonly string Austria = Kept + \"101452733\";")]
    [InlineData("static readonly string Austria = CampaignUrn(101452733);")]
    [InlineData("static readonly Geo Austria = Shifted(101452733);")]
    [InlineData("static readonly Geo Austria = Second(101452733, 103883259);")]
    [InlineData("static readonly Geo Austria = Logged(101452733);")]
    [InlineData("static Geo Austria(long id) => Place(id);")]
    [InlineData("const string Austria = \"https://host/\" + \"101452733\";")]
    public async Task What_is_right_or_unknown_is_left_alone(string member) => Assert.Empty(await MeaningAnalysis.OfMembersAsync(Prefixes + member));
}
