using AudienceTyped.Definitions.Tables;
using CsCheck;

namespace AudienceTyped.Definitions.Tests.Tables;

public sealed class CommaSeparatedTextTests
{
    [Fact]
    public void What_was_quoted_is_read_back()
    {
        Gen<string> cell = Gen.Char[" \",a\n\r\té;"].Array[0, 6].Select(static characters => new string(characters));
        Gen.Select(Gen.Bool.Select(static isLong => isLong ? "\r\n" : "\n"), cell.Array[2, 4].Array[1, 4]).Sample((end, records) =>
        {
            string text = string.Concat(records.Select(record => string.Join(',', record.Select(Quote)) + end));
            Assert.Equal(records, CommaSeparatedText.Read(text).Select(static record => record.Cells.ToArray()));
        });
    }

    [Fact]
    public void Lines_are_counted_over_quoted_line_feeds_and_blank_lines() =>
        Assert.Equal(
            [(1, 2), (4, 1), (5, 3)], CommaSeparatedText.Read("\uFEFFa,\"b\nc\"\n\nd\ne,,").Select(static record => (record.Line, record.Cells.Count)));

    [Theory]
    [InlineData("a\n\"b", "line 2: a quote is opened and never closed. Close it, or double it if it belongs to the text.")]
    [InlineData("a\n\"b\nc\"d", "line 3: text follows a closing quote. Double the quotes that belong to the text.")]
    public void Broken_quotes_are_refused_with_their_line(string text, string message) =>
        Assert.Equal(message, Assert.Throws<RefusedInputException>(() => CommaSeparatedText.Read(text).ToList()).Message);

    private static string Quote(string cell) => $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
