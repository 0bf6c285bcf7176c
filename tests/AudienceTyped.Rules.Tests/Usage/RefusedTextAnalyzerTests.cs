using System.Globalization;
using System.Text.Json;

namespace AudienceTyped.Rules.Tests;

public sealed class RefusedTextAnalyzerTests
{
    private const string Id = "AUD1015";

    private static readonly string[] _versions =
    [
        "202609", "202206", "202101", "210012", "210101", "202600", "202613", "2026-09", "2026.09", "2026", "26-09", "", " 202609", "202609 ", "20260901", "v202609", "٢٠٢٦٠٩",
    ];

    private static readonly string[] _tokens =
    [
        "AQXabc", "A", "~", "", " ", "\"abc\"", "'abc'", "`abc`", "Bearer abc", "bearer abc", "Bearer", "Bearerabc", "abc def", "abc\n", "<token>", "$TOKEN", "%TOKEN%", "{\"access_token\":\"abc\"}", "[abc]",
        "access_token=abc", "abc\u00e9",
    ];

    private static readonly string[] _keys = ["17", "en_US", "(51,200)", "us:84", "", "1:2", "(51", "51-200", "a b", "a,b", "()"];

    private static readonly string[] _criteria =
    [
        "", " ", "\"(include:(and:List()))\"", "<html>", "{\"include\":{\"and\":[]}}", "[]", "{}", "[{}]", "(include:(and:List((or:(urn%3Ali%3AadTargetingFacet%3Askills:List(urn%3Ali%3Askill%3A17))))))",
        "%28include", "q=targetingCriteriaV2&targetingCriteria=(include:(and:List((or:(urn%3Ali%3AadTargetingFacet%3Askills:List(urn%3Ali%3Askill%3A17))))))",
        "{\"include\":{\"and\":[{\"or\":{\"urn:li:adTargetingFacet:skills\":[\"urn:li:skill:17\"]}}]}}",
        "(include:(and:List((or:(urn%3Ali%3AadTargetingFacet%3Askills:List(urn%3Ali%3Askill%3A17)))))",
        "(include:(and:List((urn%3Ali%3AadTargetingFacet%3Askills:List(urn%3Ali%3Askill%3A17)))))",
        "(include:(and:List((or:(urn:li:adTargetingFacet:skills:List(urn:li:skill:17))))))",
        "(include:(and:List((or:(urn%3Ali%3AadTargetingFacet%3Askills:List(urn%3Ali%3Askill%3)))))))",
        "(include:(and:List((or:(urn%3Ali%3AadTargetingFacet%3Askills:List())))))",
        "(include:(and:List((or:(urn%3Ali%3AadTargetingFacet%3Askills:List(urn%3Ali%3Askill%3A17)))))) ",
        "(include:(and:List((or:(skills:List(urn%3Ali%3Askill%3A17))))))",
        "(include:(and:List((or:(urn%3Ali%3AadTargetingFacet%3Askills:List(17))))))",
        "(exclude:(or:(urn%3Ali%3AadTargetingFacet%3Askills:List(urn%3Ali%3Askill%3A17))))",
        "{\"include\":{\"and\":[{\"or\":{\"urn:li:adTargetingFacet:skills\":[\"urn:li:skill:17\",]}}]}}",
        "{\"include\":{\"and\":[{\"or\":{\"urn:li:adTargetingFacet:skills\":[17]}}]}}",
        "{\"include\":{\"and\":[{\"or\":{\"urn:li:adTargetingFacet:skills\":[\"Engineering\"]}}]}}",
        "{\"or\":{\"urn:li:adTargetingFacet:skills\":[\"urn:li:skill:17\"]}}", "{\"or\":{}}", "null",
        "\"targetingCriteria=(include:(and:List((or:(urn%3Ali%3AadTargetingFacet%3Askills:List(urn%3Ali%3Askill%3A17))))))\"",
    ];

    [Fact]
    public async Task What_it_says_of_a_version_a_token_or_a_key_is_what_the_runtime_says()
    {
        (string Call, string[] Texts, Action<string> Run)[] readers =
        [
            ("LinkedInVersion.Parse({0})", _versions, static text => LinkedInVersion.Parse(text)),
            ("AccessTokenProvider.FromValue({0})", _tokens, static text => AccessTokenProvider.FromValue(text)),
            ("new AccessToken({0})", _tokens, static text => _ = new AccessToken(text)),
            ("new RefreshToken({0})", _tokens, static text => _ = new RefreshToken(text)),
            ("AudienceTyped.Catalogs.UrnKey.FromText({0})", _keys, static text => AudienceTyped.Catalogs.UrnKey.FromText(text)),
        ];
        foreach ((string call, string[] texts, Action<string> run) in readers)
        {
            foreach ((string text, string? said) in await SayAsync(call, texts))
            {
                string? thrown = Record.Exception(() => run(text))?.Message;
                Assert.True((thrown is null) == (said is null), $"{call} of '{text}': '{thrown}' and '{said}'");
                Assert.StartsWith(said?.Replace(" The call throws at run time.", "", StringComparison.Ordinal) ?? "", thrown ?? "", StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public async Task What_it_says_of_criteria_is_what_the_runtime_says()
    {
        int refused = 0;
        foreach ((string call, Action<string> run) in ((string, Action<string>)[])
            [
                ("TargetingCriteria.ParseRestli({0})", static text => TargetingCriteria.ParseRestli(text)),
                ("TargetingCriteria.ParseRestli({0}, System.Array.Empty<TargetingFacet>())", static text => TargetingCriteria.ParseRestli(text)),
                ("TargetingCriteria.ParseJson({0})", static text => TargetingCriteria.ParseJson(text)),
                ("System.Text.Json.JsonSerializer.Deserialize<TargetingCriteria>({0})!", static text => JsonSerializer.Deserialize<TargetingCriteria>(text)),
                ("System.Text.Json.JsonSerializer.Deserialize<AnyOf>({0}, options: null)!", static text => JsonSerializer.Deserialize<AnyOf>(text)),
            ])
        {
            foreach ((string text, string? said) in await SayAsync(call, _criteria))
            {
                refused += said is null ? 0 : 1;
                string? thrown = Record.Exception(() => run(text))?.Message;
                Assert.True((thrown is null) == (said is null), $"{call} of '{text}': '{thrown}' and '{said}'");
                Assert.True(said is null || said.Contains("not JSON. ", StringComparison.Ordinal) || said.StartsWith(
                    thrown!.Split(" Path: ")[0].TrimEnd('.'), StringComparison.Ordinal), $"'{thrown}' and '{said}'");
            }
        }

        Assert.True(refused > _criteria.Length * 3, $"Only {refused} texts are refused.");
    }

    [Theory]
    [InlineData("_ = LinkedInVersion.Parse(\"2026-09\");", "\"2026-09\"",
        "'2026-09' is not a LinkedIn-Version. Write year and month without a separator, as in 202609. The call throws at run time.")]
    [InlineData("const string Version = \"2026-09\"; _ = LinkedInVersion.Parse(Version);", "Version",
        "'2026-09' is not a LinkedIn-Version. Write year and month without a separator, as in 202609. The call throws at run time.")]
    [InlineData("int year = text.Length; _ = LinkedInVersion.Parse($\"{year}-{9}\");", "$\"{year}-{9}\"",
        "'{year}-{9}' is not a LinkedIn-Version. Write year and month without a separator, as in 202609. The call throws at run time.")]
    [InlineData("_ = AccessTokenProvider.FromValue(\"Bearer AQX\");", "\"Bearer AQX\"",
        "The text is not an access token: it begins with 'Bearer', which the client adds itself. The call throws at run time.")]
    [InlineData("_ = AccessTokenProvider.FromValue($\"Bearer {text}\");", "$\"Bearer {text}\"",
        "The text is not an access token: it begins with 'Bearer', which the client adds itself. The call throws at run time.")]
    [InlineData("_ = AccessTokenProvider.FromValue(\"Bearer \" + text);", "\"Bearer \" + text",
        "The text is not an access token: it begins with 'Bearer', which the client adds itself. The call throws at run time.")]
    [InlineData("_ = new RefreshToken(\"\");", "\"\"", "The text is not a refresh token: it is empty. The call throws at run time.")]
    [InlineData("_ = TargetingCriteria.ParseRestli(\"{\\\"include\\\":{}}\");", "\"{\\\"include\\\":{}}\"",
        "This is not a Rest.li 2.0 value at offset 0: the text is JSON; call TargetingCriteria.ParseJson for it. The text there: {\"include\":{}}. The call throws at run time.")]
    [InlineData("const string Text = \"(include:(and:List()))\"; _ = TargetingCriteria.ParseRestli(Text);", "Text",
        "The text is not targeting criteria: at include.and, the list is empty: the service rejects criteria that include nothing. The call throws at run time.")]
    [InlineData("_ = new[] { \"(include:x)\" }.Select(TargetingCriteria.ParseRestli).ToList();", "\"(include:x)\"",
        "The text is not targeting criteria: at include, (and:List(…)) is expected, but it is the text 'x'. The call throws at run time.")]
    [InlineData("_ = TargetingCriteria.ParseJson(\"{\\\"include\\\":\");", "\"{\\\"include\\\":\"",
        "The text is not targeting criteria: it is not JSON. At offset 11, the text ends where a value is expected. The call throws at run time.")]
    [InlineData("_ = System.Text.Json.JsonSerializer.Deserialize<AnyOf>(\"{}\");", "\"{}\"",
        "The text is not targeting criteria: 'or' is missing: it has the facets, {\"or\":{…}}. The call throws at run time.")]
    [InlineData("_ = TargetingCriteria.ParseJson(\"(include:(\" + text);", "\"(include:(\" + text",
        "The text is not targeting criteria: it is not JSON but Rest.li text. Call TargetingCriteria.ParseRestli for it. The call throws at run time.")]
    [InlineData("string? given = flag ? text : null; _ = LinkedInVersion.Parse(given ?? \"2026/09\");", "\"2026/09\"",
        "'2026/09' is not a LinkedIn-Version. Write year and month without a separator, as in 202609. The call throws at run time.")]
    [InlineData("_ = \"202609,2026-10\".Split(',').Select(LinkedInVersion.Parse).ToList();", "\"202609,2026-10\".Split(',')",
        "'2026-10' is not a LinkedIn-Version. Write year and month without a separator, as in 202609. The call throws at run time.")]
    [InlineData("_ = new[] { \"202609\", \"2026-10\" }.Select(LinkedInVersion.Parse).ToList();", "\"2026-10\"",
        "'2026-10' is not a LinkedIn-Version. Write year and month without a separator, as in 202609. The call throws at run time.")]
    public async Task It_says_why_the_text_is_refused(string statement, string marked, string message) =>
        Assert.Equal(message, await CodeAssert.FindsAsync(Id, statement, marked));

    [Theory]
    [InlineData("_ = LinkedInVersion.Parse(text);")]
    [InlineData("_ = LinkedInVersion.Parse($\"{text}09\");")]
    [InlineData("_ = LinkedInVersion.TryParse(\"2026-09\", out _);")]
    [InlineData("try { _ = LinkedInVersion.Parse(\"2026-09\"); } catch (FormatException) { }")]
    [InlineData("Throws<FormatException>(() => LinkedInVersion.Parse(\"2026-09\")); void Throws<T>(Func<object> call) => call();")]
    [InlineData("_ = AccessTokenProvider.FromValue($\"{text}\");")]
    [InlineData("_ = AccessTokenProvider.FromValue(text + \" \");")]
    [InlineData("_ = AccessTokenProvider.FromEnvironmentVariable(\"Bearer abc\");")]
    [InlineData("_ = new System.Net.Http.Headers.AuthenticationHeaderValue(\"Bearer \", text);")]
    [InlineData("_ = TargetingCriteria.ParseRestli(\"{\" + text);")]
    [InlineData("_ = TargetingCriteria.ParseRestli($\"(include:(and:List((or:(skills:List({text})))))\");")]
    [InlineData("Throws<FormatException>(() => TargetingCriteria.ParseRestli(\"(include:\")); void Throws<T>(Func<object> call) => call();")]
    [InlineData("try { _ = TargetingCriteria.ParseRestli(\"(include:\"); } catch (RestliFormatException) { }")]
    [InlineData("try { _ = System.Text.Json.JsonSerializer.Deserialize<AnyOf>(\"{}\"); } catch (System.Text.Json.JsonException) { }")]
    [InlineData("_ = System.Text.Json.JsonSerializer.Deserialize<AnyOf>(\"{}\", new System.Text.Json.JsonSerializerOptions { AllowTrailingCommas = true });")]
    [InlineData("_ = System.Text.Json.JsonSerializer.Deserialize<AnyOf>(\"null\");")]
    [InlineData("_ = System.Text.Json.JsonSerializer.Deserialize<string>(\"{}\");")]
    [InlineData("_ = System.Text.Json.JsonSerializer.Deserialize<List<AnyOf>>(\"{}\");")]
    [InlineData("_ = TargetingCriteria.ParseJson(text + \"(\");")]
    [InlineData("string version = \"2026-09\"; version = text; _ = LinkedInVersion.Parse(version);")]
    [InlineData("_ = System.Text.Json.JsonDocument.Parse(\"(\");")]
    public Task What_may_be_accepted_and_what_is_on_purpose_is_passed_over(string statement) => CodeAssert.IsSilentAsync(Id, statement);

    [Fact]
    public async Task No_message_shows_a_token() =>
        Assert.DoesNotContain("AQXsecret", await CodeAssert.FindsAsync(Id, "_ = AccessTokenProvider.FromValue(\"'AQXsecret'\");", "\"'AQXsecret'\""), StringComparison.Ordinal);

    private static async Task<IEnumerable<(string Text, string? Said)>> SayAsync(string call, IReadOnlyList<string> texts)
    {
        IEnumerable<string> methods = texts.Select((text, index) =>
            $"    public static object Text{index}() => {string.Format(CultureInfo.InvariantCulture, call, Microsoft.CodeAnalysis.CSharp.SymbolDisplay.FormatLiteral(text, quote: true))};");
        string file = "using AudienceTyped;\npublic static class Snippet\n{\n" + string.Join("\n", methods) + "\n}\n";
        ILookup<int, string> byLine = (await Analysis.DiagnosticsOfAsync(Code.Compile(file)))
            .Where(static diagnostic => diagnostic.Id == Id)
            .ToLookup(
                static diagnostic => diagnostic.Location.GetLineSpan().StartLinePosition.Line - 3,
                static diagnostic => diagnostic.GetMessage(CultureInfo.InvariantCulture));
        return [.. texts.Select((text, index) => (text, byLine[index].SingleOrDefault()))];
    }
}
