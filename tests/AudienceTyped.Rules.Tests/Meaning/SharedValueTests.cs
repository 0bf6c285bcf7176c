namespace AudienceTyped.Rules.Tests.Meaning;

/// <summary>
/// Two keys with one value, of which one is right: the other is a mistake where it is the name of another value, and an alias or a group where it is not.
/// </summary>
public sealed class SharedValueTests
{
    private const string Australia = "\"urn:li:geo:101452733\"";

    [Theory]
    [InlineData("static readonly Dictionary<string, string> Map = new() { [\"south korea\"] = #, [\"australia\"] = # };")]
    [InlineData("static readonly Dictionary<string, string> Map = new() { { \"South-Korea\", # }, { \"Australia\", # } };")]
    [InlineData("static readonly Dictionary<string, string> Map = new() { [\"australia\"] = #, [\"SOUTH_KOREA\"] = #, [\"germany\"] = \"urn:li:geo:101282230\" };")]
    [InlineData("static readonly (string Name, string Urn)[] Map = [(\"south korea\", #), (\"australia\", #)];")]
    [InlineData("static readonly Dictionary<string, string> Map = new (string, string)[] { (\"south korea\", #), (\"australia\", #) }.ToDictionary(p => p.Item1, p => p.Item2);")]
    [InlineData("static readonly System.Collections.Frozen.FrozenDictionary<string, string> Map = System.Collections.Frozen.FrozenDictionary.ToFrozenDictionary(new Dictionary<string, string> { [\"south korea\"] = #, [\"australia\"] = # });")]
    [InlineData("static readonly System.Collections.Immutable.ImmutableDictionary<string, string> Map = System.Collections.Immutable.ImmutableDictionary<string, string>.Empty.Add(\"south korea\", #).Add(\"australia\", #);")]
    [InlineData("static readonly System.Collections.Immutable.ImmutableDictionary<string, string> Map = System.Collections.Immutable.ImmutableDictionary.CreateRange([KeyValuePair.Create(\"south korea\", #), KeyValuePair.Create(\"australia\", #)]);")]
    [InlineData("static readonly KeyValuePair<string, string>[] Map = [new(\"south korea\", #), new(\"australia\", #)];")]
    [InlineData("static readonly KeyValuePair<string, string>[] Map = { new KeyValuePair<string, string>(\"south korea\", #), new KeyValuePair<string, string>(\"australia\", #) };")]
    [InlineData("static readonly Dictionary<string, string> Map = new([new(\"south korea\", #), new(\"australia\", #)]);")]
    [InlineData("static readonly Tuple<string, string>[] Map = [Tuple.Create(\"south korea\", #), new Tuple<string, string>(\"australia\", #)];")]
    [InlineData("static IEnumerable<(string, string)> All() { yield return (\"south korea\", #); yield return (\"australia\", #); }")]
    [InlineData("static List<(string, string)> Fill() { var all = new List<(string, string)>(); all.Add((\"south korea\", #)); all.Add((\"australia\", #)); return all; }")]
    [InlineData("static string Of(string name) => name switch { \"south korea\" => #, \"australia\" => #, _ => \"\" };")]
    [InlineData("static string Of(string name) { switch (name) { case \"south korea\": return #; case \"australia\": return #; default: return \"\"; } }")]
    [InlineData("static Dictionary<string, string> Fill() { var map = new Dictionary<string, string>(); map[\"south korea\"] = #; map.Add(\"australia\", #); return map; }")]
    [InlineData("enum Market { SouthKorea, Australia } static readonly Dictionary<Market, string> Map = new() { [Market.SouthKorea] = #, [Market.Australia] = # };")]
    [InlineData("enum Market { SouthKorea, Australia } static string Of(Market market) => market switch { Market.SouthKorea => #, Market.Australia => #, _ => \"\" };")]
    [InlineData("static class Names { public const string SouthKorea = \"KR\", Australia = \"AU\"; } static readonly Dictionary<string, string> Map = new() { [Names.SouthKorea] = #, [Names.Australia] = # };")]
    public async Task A_key_that_is_another_value_is_wrong_beside_the_right_one(string member)
    {
        foreach (string value in new[] { Australia, "Geo.Australia.Urn.ToString()", "Geo.FromId(101452733).Urn.ToString()" })
        {
            Found found = Assert.Single(await MeaningAnalysis.OfMembersAsync(member.Replace("#", value, StringComparison.Ordinal)));

            Assert.Equal("AUD3002", found.Id);
            Assert.Contains("means Geo.SouthKorea, but the value is Geo.Australia ('Australia')", found.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("static readonly Dictionary<string, Gender> Map = new() { [\"male\"] = Gender.Female, [\"female\"] = Gender.Female };")]
    [InlineData("static readonly Dictionary<string, string> Map = new() { [\"male\"] = \"urn:li:gender:FEMALE\", [\"female\"] = \"urn:li:gender:FEMALE\" };")]
    [InlineData("static Gender Of(string name) => name switch { \"male\" => Gender.Female, _ => Gender.Female };")]
    [InlineData("static Gender Of(string name) => name == \"male\" ? Gender.Female : name == \"female\" ? Gender.Female : default;")]
    [InlineData("static readonly Dictionary<string, Seniority> Map = new() { [\"manager\"] = Seniority.Manager, [\"director\"] = Seniority.Manager, [\"vp\"] = Seniority.Vp };")]
    [InlineData("static readonly Dictionary<string, Skill> Map = new() { [\"java\"] = Skill.Python, [\"python\"] = Skill.Python };")]
    public async Task Of_members_too(string member) => Assert.Equal("AUD3002", Assert.Single(await MeaningAnalysis.OfMembersAsync(member)).Id);

    [Theory]
    [InlineData("[\"chef\"] = Title.Manager, [\"projektledare\"] = Title.ProjectManager, [\"utvecklare\"] = Title.Developer, [\"formgivare\"] = Title.Designer")]
    public async Task A_table_in_another_language_has_names_by_chance(string entries) =>
        Assert.Empty(await MeaningAnalysis.OfMembersAsync($"static readonly Dictionary<string, Title> Map = new() {{ {entries} }};"));

    [Theory]
    [InlineData("[\"uk\"] = #, [\"gb\"] = #, [\"great britain\"] = #, [\"United Kingdom\"] = #", "Geo.UnitedKingdom")]
    [InlineData("[\"us\"] = #, [\"usa\"] = #, [\"united states\"] = #, [\"america\"] = #", "Geo.UnitedStates")]
    [InlineData("[\"england\"] = #, [\"uk\"] = #", "Geo.UnitedKingdom")]
    [InlineData("[\"korea\"] = #, [\"south korea\"] = #, [\"kr\"] = #", "Geo.SouthKorea")]
    [InlineData("[\"deutschland\"] = #, [\"germany\"] = #, [\"allemagne\"] = #", "Geo.Germany")]
    [InlineData("[\"berlin\"] = #, [\"germany\"] = #, [\"munich\"] = #", "Geo.Germany")]
    [InlineData("[\"germany\"] = #, [\"austria\"] = #, [\"switzerland\"] = #", "Geo.Germany")]
    [InlineData("[\"Ireland\"] = #, [\"United Kingdom\"] = #", "Geo.UnitedKingdom")]
    [InlineData("[\"germany\"] = #, [\"austria\"] = #, [\"ireland\"] = Geo.UnitedKingdom, [\"uk\"] = Geo.UnitedKingdom", "Geo.Germany")]
    [InlineData("[\"dach\"] = #, [\"germany\"] = #", "Geo.Germany")]
    [InlineData("[\"benelux\"] = #, [\"netherlands\"] = #", "Geo.Netherlands")]
    public async Task Aliases_groups_and_markets_that_serve_others_are_right(string entries, string value) => Assert.Empty(
        await MeaningAnalysis.OfMembersAsync(
            $"static readonly Dictionary<string, Geo> Map = new() {{ {entries.Replace("#", value, StringComparison.Ordinal)} }};"));

    [Theory]
    [InlineData("static readonly Dictionary<string, Geo[]> Map = new() { [\"dach\"] = [Geo.Germany, Geo.Austria, Geo.Switzerland], [\"austria\"] = [Geo.Germany] };")]
    [InlineData("static Geo Of(string name) => name switch { \"germany\" or \"austria\" => Geo.Germany, _ => Geo.France };")]
    [InlineData("static Geo Of(string name) { switch (name) { case \"germany\": case \"austria\": return Geo.Germany; default: return Geo.France; } }")]
    [InlineData("static readonly Dictionary<string, string> FallbackOf = new() { [\"austria\"] = \"urn:li:geo:101282230\", [\"germany\"] = \"urn:li:geo:101282230\" };")]
    [InlineData("static string NearestOf(string name) => name switch { \"austria\" => \"urn:li:geo:101282230\", \"germany\" => \"urn:li:geo:101282230\", _ => \"\" };")]
    [InlineData("static Gender Of(string name, string other) => name == other ? Gender.Female : Gender.Male;")]
    [InlineData("static readonly Dictionary<string, Seniority> Map = new() { [\"boss\"] = Seniority.Owner, [\"founder\"] = Seniority.Owner, [\"owner\"] = Seniority.Owner };")]
    [InlineData("static readonly Dictionary<string, Skill> Map = new() { [\"js\"] = Skill.JavaScript, [\"javascript\"] = Skill.JavaScript, [\"ecmascript\"] = Skill.JavaScript };")]
    [InlineData("static Dictionary<string, Geo> Fill(string australia) => new() { [australia] = Geo.SouthKorea, [\"south korea\"] = Geo.SouthKorea };")]
    public async Task So_is_what_says_that_it_leads_elsewhere(string member) => Assert.Empty(await MeaningAnalysis.OfMembersAsync(member));

    [Theory]
    [InlineData("[\"south korea\"] = Lookup(\"x\"), [\"australia\"] = \"urn:li:geo:101452733\"", 0)]
    [InlineData("[\"south korea\"] = Lookup(\"x\"), [\"japan\"] = \"urn:li:geo:101452733\"", 1)]
    [InlineData("[Lookup(\"x\")] = \"urn:li:geo:101452733\", [\"australia\"] = \"urn:li:geo:101452733\"", 0)]
    public async Task What_is_unknown_says_nothing(string entries, int count) => Assert.Equal(
        count,
        (await MeaningAnalysis.OfMembersAsync(
            $"static string Lookup(string name) => name; static readonly Dictionary<string, string> Map = new() {{ {entries} }};")).Count);
}
