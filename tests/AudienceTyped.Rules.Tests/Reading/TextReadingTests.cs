namespace AudienceTyped.Rules.Tests.Reading;

/// <summary>What constant text means is read as what code means, and reported where the text has it.</summary>
public sealed class TextReadingTests
{
    private const string Facet = "urn%3Ali%3AadTargetingFacet%3A";
    private const string Male = "@genders:List(urn%3Ali%3Agender%3AMALE)";
    private const string Female = "@genders:List(urn%3Ali%3Agender%3AFEMALE)";
    private const string Sql = "@skills:List(urn%3Ali%3Askill%3A1347)";
    private const string ExcludedGender = $"(include:(and:List((or:({Sql})))),exclude:(or:({Male})))";
    private const string JsonOfOtherNamespace = """{"include":{"and":[{"or":{"urn:li:adTargetingFacet:skills":["urn:li:title:5","urn:li:skill:17"]}}]}}""";

    [Theory]
    [InlineData(ExcludedGender, "AUD1001", Facet + "genders")]
    [InlineData("(include:(and:List((or:(@titles:List(urn%3Ali%3Atitle%3A5))),(or:(@seniorities:List(urn%3Ali%3Aseniority%3A5))))))", "AUD1002", Facet + "seniorities")]
    [InlineData("(include:(and:List((or:(@locations:List(urn%3Ali%3Ageo%3A103644278))),(or:(@profileLocations:List(urn%3Ali%3Ageo%3A103644278))))))", "AUD1003", Facet + "profileLocations")]
    [InlineData("(include:(and:List((or:(@titles:List(urn%3Ali%3Atitle%3A5),@titlesPast:List(urn%3Ali%3Atitle%3A5))))))", "AUD1004", Facet + "titlesPast")]
    [InlineData("(include:(and:List((or:(@skills:List(urn%3Ali%3Atitle%3A5))))))", "AUD1009", "urn%3Ali%3Atitle%3A5")]
    [InlineData("(include:(and:List((or:(@skill:List(urn%3Ali%3Askill%3A17))))))", "AUD1010", Facet + "skill")]
    [InlineData("(include:(and:List((or:(@skills:List(urn%3Ali%3Askill%3Asql))))))", "AUD1014", "urn%3Ali%3Askill%3Asql")]
    [InlineData($"(include:(and:List((or:({Male})),(or:({Female})))))", "AUD2001", Facet + "genders")]
    [InlineData($"(include:(and:List((or:({Sql})))),exclude:(or:({Sql})))", "AUD2002", Facet + "skills")]
    [InlineData("(include:(and:List((or:(@skills:List(urn%3Ali%3Askill%3A1347,urn%3Ali%3Askill%3A17,urn%3Ali%3Askill%3A1347))))))", "AUD2003", "urn%3Ali%3Askill%3A1347")]
    [InlineData($"(include:(and:List((or:({Sql})),(or:({Sql})))))", "AUD2004", Facet + "skills")]
    [InlineData("(include:(and:List((or:(@locations:List(urn%3Ali%3Ageo%3A103644278,urn%3Ali%3Ageo%3A102095887))))))", "AUD2005", "urn%3Ali%3Ageo%3A102095887")]
    [InlineData("(include:(and:List((or:(@seniorities:List(urn%3Ali%3Aseniority%3A5,urn%3Ali%3Aseniority%3A99))))))", "AUD2014", "urn%3Ali%3Aseniority%3A99")]
    [InlineData("(include:(and:List((or:(@locations:List(urn%3Ali%3Ageo%3A103644278))),(or:(@locations:List(urn%3Ali%3Ageo%3A102095887))))))", "AUD2016", Facet + "locations")]
    public async Task What_the_rules_find_is_marked_in_the_literal(string text, string id, string marked)
    {
        Found found = Assert.Single(await FoundAsync($"use(TargetingCriteria.ParseRestli(\"{Write(text)}\"));"));
        Assert.Equal((id, marked), (found.Id, found.Text));
    }

    [Fact]
    public async Task Of_the_same_text_twice_the_second_is_marked()
    {
        string source = ReadingSource.Of(
            $"use(TargetingCriteria.ParseRestli(\"{Write("(include:(and:List((or:(@skills:List(urn%3Ali%3Askill%3A17,urn%3Ali%3Askill%3A174,urn%3Ali%3Askill%3A17))))))")}\"));");
        Microsoft.CodeAnalysis.Diagnostic found = Assert.Single(
            await Analysis.DiagnosticsOfAsync(Code.Compile(source)), static diagnostic => diagnostic.Id == "AUD2003");
        Assert.Equal(source.LastIndexOf("urn%3Ali%3Askill%3A17", StringComparison.Ordinal), found.Location.SourceSpan.Start);
        Assert.Equal(source.IndexOf("urn%3Ali%3Askill%3A17", StringComparison.Ordinal), Assert.Single(found.AdditionalLocations).SourceSpan.Start);
    }

    [Theory]
    [InlineData("\"\"\"" + JsonOfOtherNamespace + "\"\"\"", "urn:li:title:5")]
    [InlineData("\"\"\"\n  " + JsonOfOtherNamespace + "\n  \"\"\"", "urn:li:title:5")]
    [InlineData("\"{\\\"include\\\":{\\\"and\\\":[{\\\"or\\\":{\\\"urn:li:adTargetingFacet:skills\\\":[\\\"urn:li:title:5\\\"]}}]}}\"", "urn:li:title:5")]
    [InlineData("@\"{\"\"include\"\":{\"\"and\"\":[{\"\"or\"\":{\"\"urn:li:adTargetingFacet:skills\"\":[\"\"urn:li:title:5\"\"]}}]}}\"", "urn:li:title:5")]
    [InlineData("\"\"\"{\"targetingCriteria\":" + JsonOfOtherNamespace + ",\"name\":\"x\"}\"\"\"", "urn:li:title:5")]

    // With an escape in the URN the place is not certain.
    [InlineData(
        "\"{\\\"include\\\":{\\\"and\\\":[{\\\"or\\\":{\\\"urn:li:adTargetingFacet:skills\\\":[\\\"urn\\x3ali:title:5\\\"]}}]}}\"",
        "\"{\\\"include\\\":{\\\"and\\\":[{\\\"or\\\":{\\\"urn:li:adTargetingFacet:skills\\\":[\\\"urn\\x3ali:title:5\\\"]}}]}}\"")]
    public async Task Each_kind_of_literal_is_read(string literal, string marked)
    {
        Found found = Assert.Single(await FoundAsync($"use(TargetingCriteria.ParseJson({literal}));"));
        Assert.Equal(("AUD1009", marked), (found.Id, found.Text));
    }

    [Theory]
    [InlineData("const string Text = \"#\"; use(TargetingCriteria.ParseRestli(Text));", "Text")]
    [InlineData("string known = \"#\"; use(TargetingCriteria.ParseRestli(known));", "known")]
    [InlineData("use(TargetingCriteria.ParseRestli(\"\" + \"#\"));", "\"\" + \"#\"")]
    [InlineData("string one = \"#\"; use(TargetingCriteria.ParseRestli($\"{one}\"));", "$\"{one}\"")]
    [InlineData("string start = \"q=targetingCriteriaV2&targetingCriteria=\"; use(TargetingCriteria.ParseRestli(start + \"#\"));", "start + \"#\"")]
    [InlineData("use(Read(\"&x=1\")); TargetingCriteria Read(string end) => TargetingCriteria.ParseRestli($\"targetingCriteria=#{end}\");", "Read(\"&x=1\")")]
    [InlineData("use(TargetingCriteria.ParseRestli(text: \"#\"));", Facet + "genders")]
    [InlineData("TargetingCriteria built = TargetingCriteria.ParseRestli(\"#\"); use(built);", Facet + "genders")]
    [InlineData("use(TargetingCriteria.ParseRestli(\"q=targetingCriteriaV2&targetingCriteria=#&x=1\"));", Facet + "genders")]
    [InlineData("use(TargetingCriteria.ParseRestli(\"#\") & a);", Facet + "genders")]
    [InlineData("use(Read(\"#\")); TargetingCriteria Read(string given) => TargetingCriteria.ParseRestli(given);", "Read(\"#\")")]
    [InlineData("use(flag ? TargetingCriteria.ParseRestli(\"#\") : null);", Facet + "genders")]
    [InlineData("use(TargetingCriteria.ParseRestli(\"#\").ToRestli());", Facet + "genders")]
    public async Task The_text_is_followed_as_criteria_are(string statements, string marked)
    {
        Found found = Assert.Single(await FoundAsync(statements.Replace("#", Write(ExcludedGender), StringComparison.Ordinal)), static found => found.Id == "AUD1001");
        Assert.Equal(marked, found.Text.Replace(Write(ExcludedGender), "#", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("use(texts.Select(TargetingCriteria.ParseRestli).ToList());")]
    [InlineData("use(texts.Select(each => TargetingCriteria.ParseRestli(each)).ToList());")]
    [InlineData("use(Array.ConvertAll(texts, TargetingCriteria.ParseRestli));")]
    [InlineData("foreach (string each in texts) { use(TargetingCriteria.ParseRestli(each)); }")]
    public async Task Each_text_of_a_collection_is_read(string statements)
    {
        string texts = $"string[] texts = [\"{Write($"(include:(and:List((or:({Sql})))))")}\", \"{Write(ExcludedGender)}\"];";
        Found found = Assert.Single(await FoundAsync($"{texts} {statements}"));
        Assert.Equal(("AUD1001", Facet + "genders"), (found.Id, found.Text));
    }

    [Theory]
    [InlineData("use(TargetingCriteria.ParseRestli(\"#\") & AudienceTyped.Facet.Genders.Is(Gender.Female));", "AUD2001", "AudienceTyped.Facet.Genders.Is(Gender.Female)")]
    [InlineData("use(AudienceTyped.Facet.Genders.Is(Gender.Female) & TargetingCriteria.ParseRestli(\"#\"));", "AUD2001", Facet + "genders")]
    [InlineData("var parsed = TargetingCriteria.ParseRestli(\"#\"); use(parsed & AudienceTyped.Facet.Genders.Is(Gender.Female));", "AUD2001", "AudienceTyped.Facet.Genders.Is(Gender.Female)")]
    [InlineData("use(TargetingCriteria.ParseRestli(\"#\") & !AudienceTyped.Facet.Genders.Is(Gender.Male));", "AUD1001", "AudienceTyped.Facet.Genders.Is(Gender.Male)")]
    public async Task It_is_a_part_of_larger_criteria(string statements, string id, string marked)
    {
        IReadOnlyList<Found> found = await FoundAsync(statements.Replace("#", Write($"(include:(and:List((or:({Male})))))"), StringComparison.Ordinal));
        Assert.Contains(found, one => (one.Id, one.Text) == (id, marked));
    }

    [Theory]
    [InlineData("use(System.Text.Json.JsonSerializer.Deserialize<NoneOf>(\"\"\"{\"or\":{\"urn:li:adTargetingFacet:genders\":[\"urn:li:gender:MALE\"]}}\"\"\")!);", "AUD1001")]
    [InlineData("use(System.Text.Json.JsonSerializer.Deserialize<AnyOf>(\"\"\"{\"or\":{\"urn:li:adTargetingFacet:genders\":[\"urn:li:skill:17\"]}}\"\"\")!);", "AUD1009")]
    [InlineData("AllOf? all = System.Text.Json.JsonSerializer.Deserialize<AllOf>(\"\"\"{\"and\":[{\"or\":{\"urn:li:adTargetingFacet:genders\":[\"urn:li:skill:17\"]}}]}\"\"\"); use(all!);", "AUD1009")]
    [InlineData("use(System.Text.Json.JsonSerializer.Deserialize<TargetingCriteria>(\"\"\"{\"include\":{\"and\":[{\"or\":{}}]}}\"\"\")!.ToRestli());", "AUD1012")]
    public async Task Stored_criteria_are_read(string statements, string id) => Assert.Equal(id, Assert.Single(await FoundAsync(statements)).Id);

    [Theory]
    [InlineData($"use(TargetingCriteria.ParseRestli(\"(include:(and:List((or:({Male})))),exclude:(or:({Sql})))\"));")]
    [InlineData($"use(TargetingCriteria.ParseRestli(\"(include:(and:List((or:({Male},{Sql})))),exclude:(or:()))\"));")]
    [InlineData("use(TargetingCriteria.ParseRestli(\"(include:(and:List((or:(@nonsense:List(urn%3Ali%3Ax%3A1))))))\"));")]
    [InlineData($"use(TargetingCriteria.ParseRestli($\"(include:(and:List((or:({Sql})),{{text}})),exclude:(or:({Male})))\"));")]
    [InlineData($"use(TargetingCriteria.ParseRestli(text + \"{ExcludedGender}\"));")]
    [InlineData($"string read = \"{ExcludedGender}\"; read = text; use(TargetingCriteria.ParseRestli(read));")]

    [InlineData($"string[] texts = [\"{ExcludedGender}\"]; texts[0] = text; use(texts.Select(TargetingCriteria.ParseRestli));")]
    [InlineData($"string[] texts = [\"{ExcludedGender}\"]; use(texts.Where(each => each == text).Select(TargetingCriteria.ParseRestli));")]

    // Facets of one's own may be other ones.
    [InlineData($"use(TargetingCriteria.ParseRestli(\"{ExcludedGender}\", Array.Empty<TargetingFacet>()));")]

    // Another type's method, and what no parser is given.
    [InlineData($"use(Own.ParseRestli(\"{ExcludedGender}\"));")]
    [InlineData($"use(\"{ExcludedGender}\");")]

    // A test of equal criteria writes a value twice, and a test of the exception has wrong text.
    [InlineData($"use(TargetingCriteria.ParseRestli(\"(include:(and:List((or:({Sql})),(or:({Sql})))))\").Equals(a));")]
    [InlineData($"Throws<Exception>(() => TargetingCriteria.ParseRestli(\"{ExcludedGender}\")); void Throws<T>(Func<object> call) => call();")]
    public async Task What_is_right_or_not_known_is_passed_over(string statements) => Assert.Empty(
        await FoundAsync(Write(statements), "internal static class Own { public static TargetingCriteria ParseRestli(string text) => throw new NotSupportedException(text); }"));

    [Fact]
    public async Task What_is_told_once_of_a_project_is_told_of_text() => Assert.Equal(
        (1, "TargetingCriteria.ParseRestli"),
        (await Analysis.OfFilesAsync(ReadingSource.Of(Write($"use(TargetingCriteria.ParseRestli(\"(include:(and:List((or:({Male})))))\")); use(TargetingCriteria.ParseRestli(\"(include:(and:List((or:({Female})))))\"));"))))
            .Where(static found => found.Id == "AUD3006")
            .Select(static found => (1, found.Text.Split('(')[0]))
            .Single());

    private static string Write(string text) => text.Replace("@", Facet, StringComparison.Ordinal);

    // That text is put together is another matter.
    private static async Task<IReadOnlyList<Found>> FoundAsync(string statements, string types = "") =>
        [.. (await CriteriaFound.InFilesAsync(ReadingSource.Of(statements, types: types))).Where(static found => found.Id != "AUD3007")];
}
