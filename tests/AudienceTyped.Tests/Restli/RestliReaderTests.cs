using AudienceTyped.Shared.Restli;
using CsCheck;

namespace AudienceTyped.Tests;

public sealed class RestliReaderTests
{
    [Theory]
    [InlineData("''", "")]
    [InlineData("%27%27", "''")]
    [InlineData("''b", "''b")]
    [InlineData("'''", "'''")]
    [InlineData("a'b", "a'b")]
    [InlineData("List", "List")]
    [InlineData("a+b", "a+b")]
    [InlineData("%2b%2B", "++")]
    [InlineData("%2528", "%28")]
    [InlineData("%4cist", "List")]
    [InlineData("List%28a%29", "List(a)")]
    [InlineData("$!*;/?@=-._~", "$!*;/?@=-._~")]
    [InlineData("é😀%C3%A9", "é😀é")]
    [InlineData("%F0%9F%98%80%00", "😀\0")]
    [InlineData("%EF%BF%BD", "\uFFFD")]
    public void A_string_is_decoded_once(string text, string expected)
    {
        Assert.Equal(new RestliString(expected), RestliValue.Parse(text));
    }

    [Fact]
    public void A_string_longer_than_the_stack_buffer_is_decoded()
    {
        string text = string.Concat(Enumerable.Repeat("a%C3%A9€", 500));

        Assert.Equal(new RestliString(string.Concat(Enumerable.Repeat("aé€", 500))), RestliValue.Parse(text));
    }

    [Theory]
    [InlineData("(List:a)")]
    [InlineData("(List:List(List),'':'')")]
    [InlineData("(a:(b:(),c:List()),d:List((),List()))")]
    public void Structure_is_read_and_written_back(string text)
    {
        Assert.Equal(text, RestliValue.Parse(text).ToString());
    }

    [Fact]
    public void Random_garbage_is_read_or_refused_with_an_offset_inside_the_text()
    {
        Gen<string> structureLike = RestliGen.AnyOf(
            "List(", "(", ")", ",", ":", "'", "''", "a", "%", "%2", "%28", "%C3", "%A9", "é", "\uD83D", "\uDE00", " ", "&", "+")
            .Array[0, 20].Select(string.Concat);
        Gen.OneOf(structureLike, Gen.Char.Array[0, 20].Select(characters => new string(characters))).Sample(IsReadOrRefusedWell, iter: 20_000);
    }

    [Fact]
    public void Every_prefix_of_a_text_is_read_or_refused_at_or_before_its_end()
    {
        RestliGen.Value.Sample(value =>
        {
            string text = value.ToString();
            return Enumerable.Range(0, text.Length).All(length => IsReadOrRefusedWell(text[..length]));
        });
    }

    [Theory]
    [InlineData("(")]
    [InlineData("List(")]
    [InlineData("(a:")]
    [InlineData("a%")]
    [InlineData("%C3")]
    [InlineData(")")]
    [InlineData("List()")]
    public void Hostile_repetition_is_refused_without_delay(string part)
    {
        string text = string.Concat(Enumerable.Repeat(part, 1_000_000 / part.Length));

        Assert.False(RestliValue.TryParse(text, out _, out RestliSyntaxError? error));
        Assert.InRange(error.Offset, 0, RestliValue.MaximumDepth * part.Length);
    }

    [Theory]
    [InlineData("a,")]
    [InlineData("k:v,")]
    [InlineData("%41%F0%9F%98%80")]
    public async Task Long_texts_are_read_in_linear_time(string part)
    {
        string inside = string.Concat(Enumerable.Repeat(part, 1_000_000 / part.Length)).TrimEnd(',');
        string text = part.Contains(':', StringComparison.Ordinal) ? $"({inside})" : $"List({inside})";

        // Quadratic work on a megabyte takes minutes; linear work takes milliseconds.
        Task<bool> reading = Task.Run(() => RestliValue.TryParse(text, out _, out _), TestContext.Current.CancellationToken);
        Assert.True(await reading.WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken));
    }

    private static bool IsReadOrRefusedWell(string text)
    {
        bool isRead = RestliValue.TryParse(text, out RestliValue? value, out RestliSyntaxError? error);
        if (isRead)
        {
            return error is null && RestliValue.Parse(text) == value && RestliValue.Parse(value!.ToString()) == value;
        }

        RestliFormatException exception = Assert.Throws<RestliFormatException>(() => RestliValue.Parse(text));
        return value is null && error!.Offset >= 0 && error.Offset <= text.Length && exception.Offset == error.Offset && exception.Reason == error.Reason;
    }
}
