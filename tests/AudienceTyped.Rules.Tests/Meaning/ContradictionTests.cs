namespace AudienceTyped.Rules.Tests.Meaning;

/// <summary>Names that are those of other values: AUD3002.</summary>
public sealed class ContradictionTests
{
    [Theory]
    [InlineData("const string UnitedStates = \"urn:li:geo:101165590\";", "Geo.UnitedStates")]
    [InlineData("const string US = \"urn:li:geo:101165590\";", "Geo.UnitedStates")]
    [InlineData("const string UsaUrn = \"urn:li:geo:101165590\";", "Geo.UnitedStates")]
    [InlineData("const string UNITED_STATES = \"urn:li:geo:101165590\";", "Geo.UnitedStates")]
    [InlineData("const string GeoUnitedStates = \"urn:li:geo:101165590\";", "Geo.UnitedStates")]
    [InlineData("const string _unitedKingdom = \"urn:li:geo:103644278\";", "Geo.UnitedKingdom")]
    [InlineData("const string Britain = \"urn:li:geo:103644278\";", "Geo.UnitedKingdom")]
    [InlineData("const string Linux = \"urn:li:skill:1346\";", "Skill.Linux")]
    [InlineData("const string LinuxSkillId = \"urn:li:skill:1346\";", "Skill.Linux")]
    [InlineData("const string JS = \"urn:li:skill:50517\";", "Skill.JavaScript")]
    [InlineData("const string Postgres = \"urn:li:skill:380\";", "Skill.PostgreSql")]
    [InlineData("const string Manager = \"urn:li:seniority:6\";", "Seniority.Manager")]
    [InlineData("const string Director = \"urn:li:seniority:5\";", "Seniority.Director")]
    [InlineData("const string SeniorityVp = \"urn:li:seniority:6\";", "Seniority.Vp")]
    [InlineData("const string VicePresident = \"urn:li:seniority:8\";", "Seniority.Vp")]
    [InlineData("const string CLevel = \"urn:li:seniority:7\";", "Seniority.Cxo")]
    [InlineData("const string C_SUITE = \"urn:li:seniority:10\";", "Seniority.Cxo")]
    [InlineData("const string Owner = \"urn:li:seniority:9\";", "Seniority.Owner")]
    [InlineData("const string EntryLevel = \"urn:li:seniority:4\";", "Seniority.Entry")]
    [InlineData("const string Sales = \"urn:li:function:15\";", "JobFunction.Sales")]
    [InlineData("const string HR = \"urn:li:function:13\";", "JobFunction.HumanResources")]
    [InlineData("const string Size51To200 = \"urn:li:staffCountRange:(201,500)\";", "StaffCountRange.From51To200")]
    [InlineData("const string COMPANY_SIZE_11_50 = \"urn:li:staffCountRange:(2,10)\";", "StaffCountRange.From11To50")]
    [InlineData("const string Age25To34 = \"urn:li:ageRange:(35,54)\";", "AgeRange.From25To34")]
    [InlineData("const string Female = \"urn:li:gender:MALE\";", "Gender.Female")]
    [InlineData("const string French = \"urn:li:locale:de_DE\";", "Locale.FrenchFrance")]
    [InlineData("const string ProductManager = \"urn:li:title:4\";", "Title.ProductManager")]
    [InlineData("const string Skills = \"urn:li:adTargetingFacet:titles\";", "Facet.Skills")]
    [InlineData("const string SenioritiesFacet = \"urn:li:adTargetingFacet:jobFunctions\";", "Facet.Seniorities")]
    [InlineData("static readonly Facet<Title> Titles = Facet.TitlesPast; static readonly Facet<Skill> Seniorities = Facet.Skills;", "Facet.Seniorities")]
    [InlineData("static readonly Skill Linux = Skill.Python;", "Skill.Linux")]
    [InlineData("static readonly Skill Linux = Skill.FromId(1346);", "Skill.Linux")]
    [InlineData("static readonly Skill Linux = Skill.Parse(\"urn:li:skill:1346\");", "Skill.Linux")]
    [InlineData("static Geo Germany { get; } = Geo.FromId(105015875);", "Geo.Germany")]
    [InlineData("static Geo Germany => Geo.France;", "Geo.Germany")]
    [InlineData("static readonly Urn Germany = Geo.France.Urn;", "Geo.Germany")]
    [InlineData("static readonly Dictionary<string, string> Map = new() { [\"cxo\"] = \"urn:li:seniority:7\" };", "Seniority.Cxo")]
    [InlineData("static readonly Dictionary<string, string> Map = new() { { \"united states\", \"urn:li:geo:101165590\" } };", "Geo.UnitedStates")]
    [InlineData("static readonly (string, string)[] Map = [(\"Linux\", \"urn:li:skill:1346\")];", "Skill.Linux")]
    [InlineData("static readonly (Skill linux, Skill php) Pair = (linux: Skill.Python, php: Skill.Php);", "Skill.Linux")]
    [InlineData("static readonly KeyValuePair<string, string> Pair = new(\"Linux\", \"urn:li:skill:1346\");", "Skill.Linux")]
    [InlineData("static Skill Of(string name) => name switch { \"linux\" => Skill.Python, _ => Skill.Php };", "Skill.Linux")]
    [InlineData("static string Of(string name) => name switch { \"united-states\" or \"usa\" => \"urn:li:geo:101165590\", _ => \"\" };", "Geo.UnitedStates")]
    [InlineData("static string Of(string name) { switch (name) { case \"linux\": return \"urn:li:skill:1346\"; default: return \"\"; } }", "Skill.Linux")]
    [InlineData("static readonly string[] All = [\n\"urn:li:geo:101165590\", // United States\n];", "Geo.UnitedStates")]
    [InlineData("static readonly string[] All = [\n\"urn:li:geo:101165590\" // Location: United States\n];", "Geo.UnitedStates")]
    [InlineData("static readonly string[] All = [/* Germany */ \"urn:li:geo:105015875\"];", "Geo.Germany")]
    [InlineData("static readonly AnyOf Place = Facet.Locations.Is(Geo.FromId(101165590)); // United States (verified)", "Geo.UnitedStates")]
    [InlineData("static readonly Geo[] Places = [\nGeo.Germany, // France\nGeo.Spain];", "Geo.France")]
    [InlineData("const string Linux = @\"urn:li:skill:1346\";", "Skill.Linux")]
    [InlineData("const string Linux = \"\"\"urn:li:skill:1346\"\"\";", "Skill.Linux")]
    [InlineData("static AnyOf Of(Geo unitedStates) => Facet.Locations.Is(unitedStates); static AnyOf Built => Of(Geo.UnitedKingdom);", "Geo.UnitedStates")]
    [InlineData(
        "static AnyOf Of(Geo place, Skill linux) => Facet.Locations.Is(place) | Facet.Skills.Is(linux); static AnyOf Built => Of(linux: Skill.Python, place: Geo.UnitedKingdom);",
        "Skill.Linux")]
    public async Task A_name_of_another_value_is_a_contradiction(string member, string meant)
    {
        Found found = Assert.Single(await MeaningAnalysis.OfMembersAsync(member));

        Assert.Equal("AUD3002", found.Id);
        Assert.Equal(Microsoft.CodeAnalysis.DiagnosticSeverity.Warning, found.Severity);
        Assert.Contains($"means {meant},", found.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Geo germany = Geo.France;")]
    [InlineData("Skill linux; linux = Skill.Python; _ = linux;")]
    [InlineData("var map = new Dictionary<string, Skill>(); map[\"linux\"] = Skill.Python;")]
    [InlineData("var map = new Dictionary<string, string>(); map.Add(\"Germany\", \"urn:li:geo:105015875\");")]
    [InlineData("var pair = new { linux = Skill.Python };")]
    [InlineData("const string germany = \"urn:li:geo:105015875\";")]
    [InlineData("var linux = Urn.Parse(\"urn:li:skill:1346\");")]
    public async Task In_a_method_too(string statement)
    {
        Found found = Assert.Single(await MeaningAnalysis.OfStatementsAsync(statement));

        Assert.Equal("AUD3002", found.Id);
    }

    [Fact]
    public async Task The_message_has_both_names_and_marks_the_value()
    {
        Found found = Assert.Single(await MeaningAnalysis.OfMembersAsync("    const string UnitedStates = \"urn:li:geo:101165590\";"));

        Assert.Equal("\"urn:li:geo:101165590\"", found.Text);
        Assert.Equal(
            "The name 'UnitedStates' means Geo.UnitedStates, but the value is Geo.UnitedKingdom ('United Kingdom'), so other members are counted than the name says. Use the intended value, or correct the name.",
            found.Message);
    }

    [Theory]
    [InlineData("[\"male\"] = Gender.Female, [\"female\"] = Gender.Male", 2)]
    [InlineData("[\"male\"] = Gender.Female", 1)]
    [InlineData("[\"male\"] = Gender.FromId(\"FEMALE\"), [\"female\"] = Gender.FromId(\"MALE\")", 2)]
    public async Task A_table_whose_values_are_its_keys_in_another_order_is_no_relation(string entries, int count)
    {
        IReadOnlyList<Found> found = await MeaningAnalysis.OfMembersAsync($"static readonly Dictionary<string, Gender> Map = new() {{ {entries} }};");

        Assert.Equal(Enumerable.Repeat("AUD3002", count), found.Select(static found => found.Id));
    }

    [Theory]
    [InlineData("static readonly Skill Java = Skill.JavaScript;")]
    [InlineData("static readonly Title Director = Title.GeneralManager;")]
    [InlineData("static readonly Organization Google = Organization.AmazonWebServices;")]
    public async Task A_name_that_is_no_phrase_of_the_value_is_a_contradiction(string member) =>
        Assert.Equal("AUD3002", Assert.Single(await MeaningAnalysis.OfMembersAsync(member)).Id);

    [Fact]
    public async Task A_table_with_two_values_exchanged_is_wrong_twice()
    {
        IReadOnlyList<Found> found = await MeaningAnalysis.OfMembersAsync("""
                static readonly Dictionary<string, string> Seniorities = new()
                {
                    ["manager"] = "urn:li:seniority:6",
                    ["director"] = "urn:li:seniority:5",
                    ["vp"] = "urn:li:seniority:7",
                };
            """);

        Assert.Equal(["AUD3002", "AUD3002"], found.Select(static found => found.Id));
    }
}
