namespace AudienceTyped.Rules.Tests.Meaning;

/// <summary>Regions, and what is within something else.</summary>
public sealed class RegionTests
{
    [Theory]
    [InlineData("const string Worldwide = \"urn:li:geo:90009492\";", "Geo.Worldwide")]
    [InlineData("const string Worldwide = \"urn:li:geo:103644278\";", "Geo.Worldwide")]
    [InlineData("const string MiddleEast = \"urn:li:geo:101165590\";", "Geo.MiddleEast")]
    [InlineData("const string Benelux = \"urn:li:geo:101282230\";", "Geo.Benelux")]
    [InlineData("const string Nordics = \"urn:li:geo:101282230\";", "Geo.Nordics")]
    [InlineData("const string Apac = \"urn:li:geo:103644278\";", "Geo.Apac")]
    [InlineData("const string EuropeanUnion = \"urn:li:geo:101165590\";", "Geo.EuropeanUnion")]
    [InlineData("const string UnitedKingdom = \"urn:li:geo:91000001\";", "Geo.UnitedKingdom")]
    [InlineData("const string UnitedStates = \"urn:li:geo:91000009\";", "Geo.UnitedStates")]
    [InlineData("const string Nordics = \"urn:li:geo:91000005\";", "Geo.Nordics")]
    [InlineData("const string Europe = \"urn:li:geo:102393603\";", "Geo.Europe")]
    [InlineData("const string Europe = \"urn:li:geo:91000008\";", "Geo.Europe")]
    [InlineData("static readonly Geo Worldwide = Geo.GreaterLeedsArea;", "Geo.Worldwide")]
    [InlineData("static readonly Geo MiddleEast = Geo.UnitedKingdom;", "Geo.MiddleEast")]
    [InlineData("static readonly Dictionary<string, Geo> Map = new() { [\"germany\"] = Geo.Germany, [\"nordics\"] = Geo.France };", "Geo.Nordics")]
    [InlineData("static readonly (string, string)[] All = [(\"urn:li:geo:101165590\", \"Middle East\")];", "Geo.MiddleEast")]
    public async Task A_region_of_which_the_value_is_no_part_is_a_contradiction(string member, string meant)
    {
        Found found = Assert.Single(await MeaningAnalysis.OfMembersAsync(member));

        Assert.Equal("AUD3002", found.Id);
        Assert.Contains($"means {meant},", found.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("const string Canada = \"urn:li:geo:105149290\";", "the catalog calls it 'Ontario, Canada', which is only a part of Geo.Canada")]
    [InlineData("const string Australia = \"urn:li:geo:90009521\";", "the catalog calls it 'Greater Melbourne Area', which is only a part of Geo.Australia")]
    [InlineData("const string UnitedKingdom = \"urn:li:geo:90009496\"; // the market", "which is only a part of Geo.UnitedKingdom")]
    [InlineData("const string Nordics = \"urn:li:geo:105117694\";", "which is only a part of Geo.Nordics")]
    public async Task The_whole_said_of_a_part_is_a_doubt(string member, string why)
    {
        Found found = Assert.Single(await MeaningAnalysis.OfMembersAsync(member));

        Assert.Equal("AUD3003", found.Id);
        Assert.Contains(why, found.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("const string Europe = \"urn:li:geo:101282230\";")]
    [InlineData("const string Europe = \"urn:li:geo:91000000\";")]
    [InlineData("const string Germany = \"urn:li:geo:91000006\";")]
    [InlineData("const string Asia = \"urn:li:geo:102713980\";")]
    [InlineData("const string SouthAmerica = \"urn:li:geo:106057199\";")]
    [InlineData("const string EuropeanUnion = \"urn:li:geo:100506914\";")]
    [InlineData("const string England = \"urn:li:geo:101165590\";")]
    [InlineData("static readonly string[] All = [\n\"urn:li:geo:105149290\", // Canada\n];")]
    [InlineData("static Geo Canada() => Geo.Ontario;")]
    [InlineData("const string Eea = \"urn:li:geo:91000000\";")]
    [InlineData("const string Worldwide = \"urn:li:geo:92000000\";")]
    [InlineData("static readonly Geo Dach = Geo.Germany;")]
    [InlineData("static readonly Geo Canada = Geo.Ontario;")]
    [InlineData("static readonly Dictionary<string, Geo> Map = new() { [\"dach\"] = Geo.Germany, [\"nordics\"] = Geo.Sweden, [\"emea\"] = Geo.Germany };")]
    [InlineData("static readonly Dictionary<string, string> Map = new() { [\"canada\"] = \"urn:li:geo:105149290\", [\"europe\"] = \"urn:li:geo:91000000\" };")]
    [InlineData("static readonly Geo[] Emea = [Geo.Europe, Geo.MiddleEast, Geo.Africa];")]
    [InlineData("const string Emea = \"urn:li:geo:999999999999\" + \"\";")]
    public async Task What_covers_its_value_loosely_is_left_alone(string member) => Assert.Empty(await MeaningAnalysis.OfMembersAsync(member));
}
