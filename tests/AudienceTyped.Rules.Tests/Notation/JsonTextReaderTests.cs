using System.Text.Json;
using AudienceTyped.Generator.Notation;
using AudienceTyped.Shared.Restli;
using CsCheck;

namespace AudienceTyped.Rules.Tests;

public sealed class JsonTextReaderTests
{
    private static readonly string[] _pieces =
    [
        "{", "}", "[", "]", ",", ":", "\"", "\"a\"", "\"b\"", "\"\\u0061\"", "\"\\", "\\\"", "u12", "\\u00e9", "\\b", "\\x", "\\/", "true", "false", "null", "nul", "True", "0", "-0", "01", "1", "-", "1.", "1.5", ".5", "1e", "1e5",
        "1E+05", "1e-", "+1", "NaN", " ", "\t", "\n", "\r", "\f", "\u00a0", "\ufeff", "\u0000", "\u001f", "//", "/* */", "'a'", "é", "𝒳", "\"a\":1", "{\"a\":", "[1,", "[[", "]]", "{}", "[]",
    ];

    [Fact]
    public void It_reads_what_the_framework_reads()
    {
        int read = 0;
        Gen.Int[0, _pieces.Length - 1].Array[1, 8].Select(static pieces => string.Concat(pieces.Select(static piece => _pieces[piece]))).Sample(
            text =>
            {
                JsonReading reading = JsonTextReader.Read(text, allowsRepeatedKeys: false);
                Exception? thrown = Record.Exception(() => JsonDocument.Parse(text, new JsonDocumentOptions { AllowDuplicateProperties = false }).Dispose());
                Assert.True((thrown is null) == (reading.Problem is null), $"'{text}': '{thrown?.Message}' and '{reading.Problem}'");
                Assert.True((reading.Problem is null) == (reading.Value is not null), text);
                Interlocked.Add(ref read, thrown is null ? 1 : 0);
            },
            iter: 100_000);
        Assert.True(read > 2_000, $"Only {read} texts are JSON.");
    }

    [Theory]
    [InlineData("", "At offset 0, the text ends where a value is expected.")]
    [InlineData("{\"a\":1,}", "At offset 7, '}' is found where a name in quotation marks is expected.")]
    [InlineData("[1,]", "At offset 3, ']' is found where a value is expected.")]
    [InlineData("[1 2]", "At offset 3, '2' is found where ',' or ']' is expected.")]
    [InlineData("{\"a\" 1}", "At offset 5, '1' is found where ':' is expected.")]
    [InlineData("{\"a\":1 \"b\":2}", "At offset 7, '\"' is found where ',' or '}' is expected.")]
    [InlineData("{} {}", "At offset 3, '{' is found where the end of the text is expected.")]
    [InlineData("\"a", "At offset 2, the text ends where a quotation mark is expected.")]
    [InlineData("\"a\nb\"", "At offset 2, U+000A is found where an escape is expected.")]
    [InlineData("\"\\x41\"", "At offset 1, '\\' is found where an escape that JSON has is expected.")]
    [InlineData("{\"a\":1,\"\\u0061\":2}", "At offset 7, '\"' is found where a name that is not there yet is expected.")]
    [InlineData("01", "At offset 1, '1' is found where the end of the text is expected.")]
    public void It_says_where_and_what_is_expected(string text, string problem) =>
        Assert.Equal(problem, JsonTextReader.Read(text, allowsRepeatedKeys: false).Problem);

    [Fact]
    public void A_string_knows_where_it_is_written()
    {
        const string Text = "{ \"a\\n\" : [ \"x\\u0041\" ] }";
        ParsedField field = Assert.Single(Assert.IsType<ParsedRecord>(JsonTextReader.Read(Text, allowsRepeatedKeys: false).Value).Fields);
        var value = (ParsedString)Assert.Single(((ParsedList)field.Value).Items);

        Assert.Equal(("a\n", "a\\n"), (field.Key.Value, Text.Substring(field.Key.Start, field.Key.Length)));
        Assert.Equal(("xA", "x\\u0041"), (value.Value, Text.Substring(value.Start, value.Length)));
    }

    [Fact]
    public void Half_of_a_pair_leaves_it_unsure()
    {
        Assert.True(JsonTextReader.Read("\"\ud800\"", allowsRepeatedKeys: false).IsHalfOfPair);
        Assert.Equal(new JsonReading(null, null), JsonTextReader.Read("[\"\\ud800\"", allowsRepeatedKeys: false));
        Assert.IsType<ParsedString>(JsonTextReader.Read("\"\\ud835\\udcb3\"", allowsRepeatedKeys: false).Value);
    }
}
