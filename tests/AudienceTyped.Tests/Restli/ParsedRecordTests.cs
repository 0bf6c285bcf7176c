using AudienceTyped.Shared.Restli;

namespace AudienceTyped.Tests;

public sealed class ParsedRecordTests
{
    [Theory]
    [InlineData("", null)]
    [InlineData("a", null)]
    [InlineData("ab", null)]
    [InlineData("aba", "a")]
    [InlineData("abba", "b")]
    [InlineData("abcdefghijkl", null)]
    [InlineData("abcdefghijkla", "a")]
    [InlineData("abcdefghijklba", "b")]
    public void The_first_key_that_is_there_already_is_found(string keys, string? repeated) => Assert.Equal(repeated, Create(keys).FindRepeated());

    [Theory]
    [InlineData("", -1)]
    [InlineData("b", -1)]
    [InlineData("ab", 0)]
    [InlineData("aba", 2)]
    public void The_last_value_of_a_key_counts(string keys, int index)
    {
        ParsedRecord record = Create(keys);
        Assert.Same(index < 0 ? null : record.Fields[index].Value, record.Find("a"));
    }

    private static ParsedRecord Create(string keys) =>
        new([.. keys.Select(static (key, index) => new ParsedField(new ParsedString(key.ToString(), index, 1), new ParsedList([])))]);
}
