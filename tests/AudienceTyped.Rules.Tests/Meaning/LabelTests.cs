namespace AudienceTyped.Rules.Tests.Meaning;

/// <summary>Texts that are shown for a value: what is looked up by it, and what is beside it in a tuple, a record, an object or a call.</summary>
public sealed class LabelTests
{
    private const string Types = """
        record Item(string Label, string Urn) { public string Hint { get; init; } = ""; }
        record Country(string Name, string Urn);
        record Place(string Name, Geo Geo);
        record Level(string Title, Seniority Seniority);
        record Campaign(string Name, string Location);
        record Office(string Country, string CountryUrn);
        class Option { public string Text { get; set; } = ""; public string Value { get; set; } = ""; public int Count { get; set; } }
        class Choice(string label) { public string Label => label; public string Urn { get; set; } = ""; }
        static (string, string) Row(string label, string urn, int count = 0) => (label, urn);
        static void Log(string format, string value) { }
        static bool Matches(string name, string urn) => name == urn;
        [AttributeUsage(AttributeTargets.Method, AllowMultiple = true)] class RowAttribute(params object?[] row) : Attribute { public object?[] Row => row; }
        static class Test { public static bool False(bool value) => !value; }
        """;

    [Theory]
    [InlineData("static readonly Dictionary<string, string> Names = new() { [\"urn:li:geo:101452733\"] = \"South Korea\" };", "Geo.SouthKorea")]
    [InlineData("static readonly Dictionary<string, string> Names = new() { { \"urn:li:seniority:9\", \"Unpaid\" } };", "Seniority.Unpaid")]
    [InlineData("static readonly Dictionary<Geo, string> Names = new() { [Geo.Germany] = \"Germany\", [Geo.France] = \"France\", [Geo.Italy] = \"Spain\" };", "Geo.Spain")]
    [InlineData("static string Of(string urn) => urn switch { \"urn:li:seniority:5\" => \"Director\", _ => urn };", "Seniority.Director")]
    [InlineData("static string Of(string urn) { switch (urn) { case \"urn:li:seniority:5\": return \"Director\"; default: return urn; } }", "Seniority.Director")]
    [InlineData("static string Of(string urn) => urn == \"urn:li:seniority:5\" ? \"Director\" : urn;", "Seniority.Director")]
    [InlineData("static string Of(string urn) { if (urn == \"urn:li:seniority:5\") return \"Director\"; return urn; }", "Seniority.Director")]
    [InlineData("enum Market { SouthKorea } static readonly Dictionary<string, Market> Markets = new() { [\"urn:li:geo:101452733\"] = Market.SouthKorea };", "Geo.SouthKorea")]
    [InlineData("static readonly (string, string)[] All = [(\"urn:li:seniority:9\", \"Unpaid\")];", "Seniority.Unpaid")]
    [InlineData("static readonly (string, string)[] All = [(\"Unpaid\", \"urn:li:seniority:9\")];", "Seniority.Unpaid")]
    [InlineData("static readonly (string Urn, string Label, int Count)[] All = [(\"urn:li:seniority:9\", \"Unpaid\", 3)];", "Seniority.Unpaid")]
    [InlineData("static readonly object Pair = (Label: \"Unpaid\", Urn: \"urn:li:seniority:9\");", "Seniority.Unpaid")]
    [InlineData("static readonly KeyValuePair<string, string> Pair = KeyValuePair.Create(\"urn:li:seniority:9\", \"Unpaid\");", "Seniority.Unpaid")]
    [InlineData("static readonly KeyValuePair<string, string> Pair = new(\"urn:li:seniority:9\", \"Unpaid\");", "Seniority.Unpaid")]
    [InlineData("static readonly Country Korea = new(\"South Korea\", \"urn:li:geo:101452733\");", "Geo.SouthKorea")]
    [InlineData("static readonly Country[] All = [new(\"South Korea\", \"urn:li:geo:101452733\")];", "Geo.SouthKorea")]
    [InlineData("static readonly Country Korea = new Country(Urn: \"urn:li:geo:101452733\", Name: \"South Korea\");", "Geo.SouthKorea")]
    [InlineData("static readonly Country SouthKorea = new(\"KR\", \"urn:li:geo:101452733\");", "Geo.SouthKorea")]
    [InlineData("static readonly Place[] All = [new(\"Germany\", Geo.Germany), new(\"South Korea\", Geo.Australia)];", "Geo.SouthKorea")]
    [InlineData("static readonly Level[] All = [new(\"Vp\", Seniority.Vp), new(\"Director\", Seniority.Manager)];", "Seniority.Director")]
    [InlineData("static readonly Option One = new() { Text = \"South Korea\", Value = \"urn:li:geo:101452733\" };", "Geo.SouthKorea")]
    [InlineData("static readonly Option One = new Option { Count = 3, Value = \"urn:li:geo:101452733\", Text = \"South Korea\" };", "Geo.SouthKorea")]
    [InlineData("static readonly Choice One = new(\"South Korea\") { Urn = \"urn:li:geo:101452733\" };", "Geo.SouthKorea")]
    [InlineData("static readonly Item One = new Item(\"\", \"\") with { Label = \"South Korea\", Urn = \"urn:li:geo:101452733\" };", "Geo.SouthKorea")]
    [InlineData("static readonly object One = new { label = \"South Korea\", urn = \"urn:li:geo:101452733\" };", "Geo.SouthKorea")]
    [InlineData("static readonly object One = new { Country = \"South Korea\", GeoUrn = \"urn:li:geo:101452733\", Count = 3 };", "Geo.SouthKorea")]
    [InlineData("static readonly (string, string)[] All = [Row(\"South Korea\", \"urn:li:geo:101452733\")];", "Geo.SouthKorea")]
    [InlineData("static readonly (string, string)[] All = [Row(urn: \"urn:li:geo:101452733\", label: \"South Korea\", count: 3)];", "Geo.SouthKorea")]
    [InlineData("static readonly Item One = new(\"South Korea\", Geo.FromId(101452733).Urn.ToString());", "Geo.SouthKorea")]
    [InlineData("static readonly string[][] Rows = [[\"South Korea\", \"urn:li:geo:101452733\"]];", "Geo.SouthKorea")]
    [InlineData("static readonly string[,] Rows = { { \"urn:li:geo:101452733\", \"South Korea\" } };", "Geo.SouthKorea")]
    [InlineData("static readonly Dictionary<string, (string Urn, int Rank)> Items = new() { [\"south korea\"] = (\"urn:li:geo:101452733\", 1) };", "Geo.SouthKorea")]
    [InlineData("static readonly Dictionary<string, Option> Items = new() { [\"south korea\"] = new() { Value = \"urn:li:geo:101452733\", Count = 3 } };", "Geo.SouthKorea")]
    [InlineData("static readonly Option SouthKorea = new() { Value = \"urn:li:geo:101452733\", Count = 3 };", "Geo.SouthKorea")]
    [InlineData("static readonly object One = new { facet = \"urn:li:adTargetingFacet:locations\", name = \"South Korea\", urn = \"urn:li:geo:101452733\" };", "Geo.SouthKorea")]
    [InlineData("static string Of(string urn) => urn switch { \"urn:li:gender:MALE\" => nameof(Gender.Female), _ => urn };", "Gender.Female")]
    [InlineData("static readonly Dictionary<string, Item> Items = new() { [\"south korea\"] = new(\"KR\", \"urn:li:geo:101452733\") };", "Geo.SouthKorea")]
    [InlineData("static Item Of(string name) => name switch { \"south korea\" => new Item(\"KR\", \"urn:li:geo:101452733\"), _ => new(\"\", \"\") };", "Geo.SouthKorea")]
    [InlineData("[System.Text.Json.Serialization.JsonPropertyName(\"south_korea\")] static string Kr1 { get; } = \"urn:li:geo:101452733\";", "Geo.SouthKorea")]
    [InlineData("[System.ComponentModel.Description(\"South Korea\")] const string Target = \"urn:li:geo:101452733\";", "Geo.SouthKorea")]
    [InlineData("class Base(string name, string urn) { public string Name => name + urn; } class Korea() : Base(\"South Korea\", \"urn:li:geo:101452733\");", "Geo.SouthKorea")]
    [InlineData("class Base { protected Base(string name, string urn) { } } class Korea : Base { public Korea() : base(\"South Korea\", \"urn:li:geo:101452733\") { } }", "Geo.SouthKorea")]
    [InlineData("class Base(string name, Geo geo) { public string Name => name + geo; } class Germany() : Base(\"Germany\", Geo.Germany); class Korea() : Base(\"South Korea\", Geo.Australia);", "Geo.SouthKorea")]
    [InlineData("[Row(\"Germany\", \"urn:li:geo:101282230\"), Row(\"South Korea\", \"urn:li:geo:101452733\")] static void Reads(string name, string urn) { }", "Geo.SouthKorea")]
    [InlineData("[Row(\"urn:li:seniority:9\", \"Unpaid\", 3), Row(\"urn:li:seniority:5\", \"Manager\", 2)] static void Reads(string urn, string label, int rank) { }", "Seniority.Unpaid")]
    public async Task A_label_of_another_value_is_a_contradiction(string member, string meant)
    {
        Found found = Assert.Single(await MeaningAnalysis.OfMembersAsync(Types + member));

        Assert.Equal("AUD3002", found.Id);
        Assert.Contains($"means {meant},", found.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("South Korea", found.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("static readonly Dictionary<string, string> Names = new() { [\"urn:li:geo:101452733\"] = \"Australia\", [\"urn:li:geo:105149562\"] = \"Korea, Republic of\" };")]
    [InlineData("static readonly Dictionary<string, string> Names = new() { [\"urn:li:geo:101282230\"] = \"Deutschland\", [\"urn:li:geo:105015875\"] = \"Frankreich\" };")]
    [InlineData("static readonly Dictionary<string, string> Names = new() { [\"urn:li:seniority:5\"] = \"Gerente\", [\"urn:li:seniority:6\"] = \"Director/a\", [\"urn:li:seniority:7\"] = \"Vicepresidente\" };")]
    [InlineData("static readonly Dictionary<string, string> Names = new() { [\"urn:li:geo:101282230\"] = \"Germany (84,000,000)\", [\"urn:li:geo:105015875\"] = \"France - 27m\" };")]
    [InlineData("static readonly Dictionary<string, string> Names = new() { [\"urn:li:title:16\"] = \"Director\", [\"urn:li:title:17\"] = \"Manager\" };")]
    [InlineData("static readonly Dictionary<string, string> Teams = new() { [\"urn:li:skill:1346\"] = \"Engineering\", [\"urn:li:skill:218\"] = \"Engineering\", [\"urn:li:skill:512\"] = \"Marketing\" };")]
    [InlineData("static readonly Dictionary<string, string> CountryOf = new() { [\"urn:li:geo:105149290\"] = \"Canada\", [\"urn:li:geo:90009492\"] = \"United Kingdom\" };")]
    [InlineData("static readonly Dictionary<string, string> HubOf = new() { [\"urn:li:geo:103883259\"] = \"Germany\" };")]
    [InlineData("static readonly Dictionary<Geo, string> Desk = new() { [Geo.Austria] = \"Germany\", [Geo.Germany] = \"Germany\", [Geo.Switzerland] = \"Germany\" };")]
    [InlineData("static readonly Dictionary<Seniority, string> Next = new() { [Seniority.Manager] = \"Director\", [Seniority.Director] = \"Vp\" };")]
    [InlineData("static readonly Dictionary<Geo, Geo> ServedFrom = new() { [Geo.Austria] = Geo.Germany };")]
    [InlineData("static readonly Dictionary<Geo, string> Capitals = new() { [Geo.Germany] = \"Berlin\", [Geo.France] = \"Paris\" };")]
    [InlineData("static readonly Dictionary<Seniority, string> Buckets = new() { [Seniority.Manager] = \"Manager\", [Seniority.Director] = \"Manager\", [Seniority.Vp] = \"Executive\", [Seniority.Cxo] = \"Executive\" };")]
    [InlineData("static string Of(string urn) => urn switch { \"urn:li:seniority:7\" or \"urn:li:seniority:8\" => \"Director\", _ => urn };")]
    [InlineData("static string Of(string urn, int count) => urn switch { \"urn:li:seniority:5\" when count > 3 => \"Director\", _ => urn };")]
    [InlineData("static string Of(string urn) => urn != \"urn:li:seniority:5\" ? \"Director\" : urn;")]
    [InlineData("static readonly Campaign Spring = new(\"Germany\", \"urn:li:geo:105015875\");")]
    [InlineData("static readonly Campaign Spring = new(Name: \"Germany\", Location: \"urn:li:geo:105015875\");")]
    [InlineData("static readonly Office Vienna = new(\"Austria\", \"urn:li:geo:101282230\");")]
    [InlineData("static readonly object Sales = new { Name = \"Sales\", Function = \"urn:li:function:4\", Seniority = \"urn:li:seniority:6\" };")]
    [InlineData("static readonly object One = new { de = \"Germany\", Home = \"urn:li:geo:105015875\" };")]
    [InlineData("static readonly object One = new { Name = \"Austria\", ParentUrn = \"urn:li:geo:101282230\" };")]
    [InlineData("static readonly object One = new { Name = \"Austria\", Places = new[] { \"urn:li:geo:101282230\" } };")]
    [InlineData("static readonly object One = new { Author = \"Germany\", Urn = \"urn:li:geo:105015875\" };")]
    [InlineData("static readonly string[] Words = [\"South Korea\", \"urn:li:geo:101452733\"];")]
    [InlineData("static readonly Dictionary<string, (string HubUrn, int Rank)> Hubs1 = new() { [\"south korea\"] = (\"urn:li:geo:101452733\", 1) };")]
    [InlineData("static readonly Campaign SouthKorea = new(\"Spring\", \"urn:li:geo:101452733\");")]
    [InlineData("static readonly bool Fits = !Matches(\"South Korea\", \"urn:li:geo:101452733\");")]
    [InlineData("static readonly Dictionary<string, Office> Offices = new() { [\"austria\"] = new(\"Vienna\", \"urn:li:geo:101282230\") };")]
    [InlineData("static readonly (string Name, string Urn, bool Fits)[] Cases = [(\"South Korea\", \"urn:li:geo:101452733\", false), (\"Australia\", \"urn:li:geo:101452733\", true)];")]
    [InlineData("static void Write() => Log(\"Linux\", \"urn:li:skill:1346\");")]
    [InlineData("static void Write() => Console.WriteLine(\"{0}\", \"urn:li:skill:1346\");")]
    [InlineData("static readonly bool WrongLabel = Matches(\"South Korea\", \"urn:li:geo:101452733\");")]
    [InlineData("static bool A_wrong_label_is_refused() => Matches(\"South Korea\", \"urn:li:geo:101452733\");")]
    [InlineData("static readonly string Urn = new Dictionary<string, string>().GetValueOrDefault(\"germany\", \"urn:li:geo:105015875\");")]
    [InlineData("static readonly Option One = new() { Text = \"South Korea\", Value = \"urn:li:geo:105149562\" };")]
    [InlineData("static readonly Country UnitedKingdom = new(\"GB\", \"urn:li:geo:101165590\");")]
    [InlineData("static readonly Place[] All = [new(\"Our first market\", Geo.Germany), new(\"Headquarters\", Geo.Austria)];")]
    [InlineData("static readonly Place Home = new(\"Germany\", Geo.Austria);")]
    [InlineData("[Row(\"South Korea\", \"urn:li:geo:101452733\")] static void Reads(string name, string urn) { }")]
    [InlineData("[Row(\"Germany\", \"urn:li:geo:101282230\"), Row(\"South Korea\", \"urn:li:geo:101452733\", false)] static void Reads(string name, string urn, bool fits = true) { }")]
    [InlineData("[Row(\"Germany\", \"urn:li:geo:101282230\"), Row(\"South Korea\", \"urn:li:geo:101452733\", \"mismatch\")] static void Reads(string name, string urn, string? finding = null) { }")]
    [InlineData("[Row(\"Germany\", \"urn:li:geo:101282230\"), Row(\"Austria\", \"urn:li:geo:101282230\")] static void Falls_back(string name, string urn) { }")]
    [InlineData("[Row(\"Germany\", \"urn:li:geo:101282230\"), Row(\"Austria\", \"urn:li:geo:101282230\")] static void Sells(string country, string hubUrn) { }")]
    [InlineData("[Row(\"Germany\", \"urn:li:geo:101282230\"), Row(\"Austria\", \"urn:li:geo:101282230\")] static bool Compares(string name, string urn) => Test.False(name == urn);")]
    [InlineData("static readonly Dictionary<string, string> Sales = new() { [\"urn:li:geo:103883259\"] = \"Germany\", [\"urn:li:geo:106693272\"] = \"Germany\", [\"urn:li:geo:105015875\"] = \"France\", [\"urn:li:geo:100565514\"] = \"France\" };")]
    [InlineData("class Base(string name, Geo geo) { public string Name => name + geo; } class Vienna() : Base(\"Austria\", Geo.Germany);")]
    public async Task Labels_that_may_fit_are_left_alone(string member) => Assert.Empty(await MeaningAnalysis.OfMembersAsync(Types + member));

    [Theory]
    [InlineData("static Item Of(string label) => new(label, \"urn:li:geo:101452733\");")]
    [InlineData("static Item Of(string urn) => new(\"South Korea\", urn);")]
    [InlineData("static Item Of(int id) => new(\"South Korea\", $\"urn:li:geo:{id}\");")]
    [InlineData("static Item Of(string name) => new($\"South Korea {name}\", \"urn:li:geo:101452733\");")]
    [InlineData("static Dictionary<string, string> Of(string urn) => new() { [urn] = \"South Korea\", [\"urn:li:geo:101452733\"] = urn };")]
    public async Task What_is_unknown_says_nothing(string member) => Assert.Empty(await MeaningAnalysis.OfMembersAsync(Types + member));

    [Fact]
    public async Task Labels_exchanged_are_wrong_twice()
    {
        IReadOnlyList<Found> found = await MeaningAnalysis.OfMembersAsync(
            "static readonly Dictionary<Gender, string> Names = new() { [Gender.Male] = \"Female\", [Gender.Female] = \"Male\" };");

        Assert.Equal(["AUD3002", "AUD3002"], found.Select(static found => found.Id));
    }

    [Fact]
    public async Task The_message_has_the_label_and_marks_the_value()
    {
        Found found = Assert.Single(await MeaningAnalysis.OfMembersAsync("static readonly (string, string) Pair = (\"urn:li:seniority:9\", \"Unpaid\");"));

        Assert.Equal("\"urn:li:seniority:9\"", found.Text);
        Assert.Equal(
            "The name 'Unpaid' means Seniority.Unpaid, but the value is Seniority.Partner ('Partner'), so other members are counted than the name says. Use the intended value, or correct the name.",
            found.Message);
    }
}
