using System.Globalization;
using Microsoft.CodeAnalysis;

namespace AudienceTyped.Rules.Tests;

public sealed class RefusedTextAnalyzerTests
{
    private const string Id = "AUD1015";

    private static readonly string[] _texts =
    [
        "202609", "2026-09", "2026.09", "v202609", "202613", "202600", "202112", "210101", "210012", "202201", "2026", "20260901", "", " ", "202609 ", "٢٠٢٦٠٩",
        "AQXabc", "AQX+abc/def==", "Bearer", "Bearer AQX", "bearer AQX", "BearerAQX", "\"AQX\"", "'AQX'", "`AQX`", "AQX\n", "AQ X", "AQXé", "{\"access_token\":\"AQX\"}",
        "[AQX]", "<token>", "${TOKEN}", "%TOKEN%", "access_token=AQX", "Access_Token", "~", "!",
    ];

    private Task<ILookup<string, string>>? _said;

    [Fact]
    public async Task What_it_says_of_a_text_is_what_the_runtime_says()
    {
        (string Call, Action<string> Run)[] readers =
        [
            ("LinkedInVersion.Parse({0})", static text => LinkedInVersion.Parse(text)),
            ("AccessTokenProvider.FromValue({0})", static text => AccessTokenProvider.FromValue(text)),
            ("new AccessToken({0})", static text => _ = new AccessToken(text)),
        ];
        foreach ((string call, Action<string> run) in readers)
        {
            for (int index = 0; index < _texts.Length; index++)
            {
                string? thrown = Record.Exception(() => run(_texts[index]))?.Message;
                string expression = string.Format(CultureInfo.InvariantCulture, call, Literal(_texts[index]));
                string? said = (await OfExpressionsAsync())[expression].SingleOrDefault();
                Assert.True((thrown is null) == (said is null), $"{expression}: '{thrown}' and '{said}'");
                if (said is not null)
                {
                    Assert.StartsWith(said[..said.IndexOf(" The call throws at run time.", StringComparison.Ordinal)], thrown, StringComparison.Ordinal);
                }
            }

            Assert.Contains(_texts, text => Record.Exception(() => run(text)) is null);
        }

        async Task<ILookup<string, string>> OfExpressionsAsync() => await (_said ??= SayAsync(readers.SelectMany(
            static reader => _texts.Select(text => string.Format(CultureInfo.InvariantCulture, reader.Call, Literal(text))))));
    }

    [Theory]
    [InlineData("_ = LinkedInVersion.Parse(\"2026-09\");", "\"2026-09\"",
        "'2026-09' is not a LinkedIn-Version. Write year and month without a separator, as in 202609. The call throws at run time. Write '202609'.")]
    [InlineData("_ = LinkedInVersion.Parse(\"latest\");", "\"latest\"",
        "'latest' is not a LinkedIn-Version. Write year and month without a separator, as in 202609. The call throws at run time.")]
    [InlineData("int year = text.Length; _ = LinkedInVersion.Parse($\"{year}-09\");", "$\"{year}-09\"",
        "'{year}-09' is not a LinkedIn-Version. Write year and month without a separator, as in 202609. The call throws at run time.")]
    [InlineData("_ = AccessTokenProvider.FromValue(\"\\\"SECRET\\\"\");", "\"\\\"SECRET\\\"\"",
        "The text is not an access token: it begins with a quotation mark. Remove the quotation marks, which a file of environment variables may contain. The call throws at run time.")]
    [InlineData("_ = AccessTokenProvider.FromValue(\"Bearer \" + text);", "\"Bearer \" + text",
        "The text is not an access token: it begins with 'Bearer', which the client adds itself. The call throws at run time.")]
    [InlineData("_ = new AccessToken(string.Format(\"Bearer {0}\", text));", "string.Format(\"Bearer {0}\", text)",
        "The text is not an access token: it begins with 'Bearer', which the client adds itself. The call throws at run time.")]
    [InlineData("string[] known = [\"202609\", \"2026-08\"]; _ = known.Select(LinkedInVersion.Parse).ToArray();", "\"2026-08\"",
        "'2026-08' is not a LinkedIn-Version. Write year and month without a separator, as in 202609. The call throws at run time. Write '202608'.")]
    public async Task It_says_what_is_wrong_and_what_to_write(string statements, string marked, string message) =>
        Assert.Equal(message, await CodeAssert.FindsAsync(Id, statements, marked));

    [Theory]
    [InlineData("_ = LinkedInVersion.TryParse(\"2026-09\", out LinkedInVersion version);")]
    [InlineData("_ = LinkedInVersion.Parse(text);")]
    [InlineData("int year = text.Length; _ = LinkedInVersion.Parse($\"{year}{year:00}\");")]
    [InlineData("_ = LinkedInVersion.Parse($\"2026{text}\");")]
    [InlineData("_ = AccessTokenProvider.FromValue(text);")]
    [InlineData("_ = AccessTokenProvider.FromValue(text + \" \" + text);")]
    [InlineData("_ = AccessTokenProvider.FromValue($\"{text}{text}\");")]
    [InlineData("_ = AccessTokenProvider.FromEnvironmentVariable(\"Bearer X\");")]
    [InlineData("try { _ = LinkedInVersion.Parse(\"2026-09\").ToString(); } catch (FormatException) { }")]
    [InlineData("Throws<ArgumentException>(() => AccessTokenProvider.FromValue(\"Bearer X\")); void Throws<T>(Func<object> call) => call();")]
    public Task What_is_not_known_and_what_is_expected_is_passed_over(string statements) => CodeAssert.IsSilentAsync(Id, statements);

    [Fact]
    public async Task No_message_and_no_property_has_a_token()
    {
        IReadOnlyList<Diagnostic> said = await Analysis.DiagnosticsOfAsync(Code.Compile(Code.Method("_ = AccessTokenProvider.FromValue(\"Bearer SECRET\");")));

        Diagnostic diagnostic = Assert.Single(said, static diagnostic => diagnostic.Id == Id);
        Assert.DoesNotContain("SECRET", diagnostic.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.DoesNotContain(diagnostic.Properties, static property => property.Value?.Contains("SECRET", StringComparison.Ordinal) == true);
    }

    private static async Task<ILookup<string, string>> SayAsync(IEnumerable<string> expressions)
    {
        string[] all = [.. expressions];
        string file = "using AudienceTyped;\npublic static class Snippet\n{\n"
            + string.Join("\n", all.Select(static (expression, index) => $"    public static object Text{index}() => {expression};")) + "\n}\n";
        return (await Analysis.DiagnosticsOfAsync(Code.Compile(file)))
            .Where(static diagnostic => diagnostic.Id == Id)
            .ToLookup(
                diagnostic => all[diagnostic.Location.GetLineSpan().StartLinePosition.Line - 3],
                static diagnostic => diagnostic.GetMessage(CultureInfo.InvariantCulture));
    }

    private static string Literal(string text) => "\"" + string.Concat(text.Select(static character => $"\\u{(int)character:X4}")) + "\"";
}
