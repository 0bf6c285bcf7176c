using System.Globalization;
using System.Text;
using static AudienceTyped.Tests.Sample;

namespace AudienceTyped.Tests;

public sealed class TargetingCriteriaFormattingTests
{
    private static readonly TargetingCriteria _criteria = Engineering & Large & !English;

    [Fact]
    public void Each_format_is_its_text()
    {
        Assert.Equal(_criteria.ToString(), $"{_criteria}");
        Assert.Equal(_criteria.ToString(), $"{_criteria:G}");
        Assert.Equal(_criteria.ToRestli(), $"{_criteria:R}");
        Assert.Equal(_criteria.ToJson(), $"{_criteria:J}");
        Assert.Equal("x" + _criteria.ToRestli(), string.Format(CultureInfo.InvariantCulture, "x{0:R}", _criteria));
        Assert.Contains("'X' is not a format of targeting criteria", Assert.Throws<FormatException>(() => $"{_criteria:X}").Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("G")]
    [InlineData("R")]
    [InlineData("J")]
    public void A_span_takes_the_whole_text_or_nothing(string format)
    {
        string expected = ((IFormattable)_criteria).ToString(format, null);
        char[] characters = new char[expected.Length];
        byte[] bytes = new byte[expected.Length];

        Assert.True(((ISpanFormattable)_criteria).TryFormat(characters, out int charactersWritten, format, null));
        Assert.True(((IUtf8SpanFormattable)_criteria).TryFormat(bytes, out int bytesWritten, format, null));
        Assert.Equal((expected, expected.Length), (new string(characters), charactersWritten));
        Assert.Equal((expected, expected.Length), (Encoding.UTF8.GetString(bytes), bytesWritten));
        Assert.False(((ISpanFormattable)_criteria).TryFormat(characters.AsSpan(1), out charactersWritten, format, null));
        Assert.False(((IUtf8SpanFormattable)_criteria).TryFormat(bytes.AsSpan(1), out bytesWritten, format, null));
        Assert.Equal((0, 0), (charactersWritten, bytesWritten));
    }

    [Fact]
    public void What_cannot_be_sent_has_no_text_to_be_sent()
    {
        TargetingCriteria nobody = AnyOf.Empty;

        Assert.Equal("Nobody", $"{nobody}");
        Assert.Throws<InvalidOperationException>(() => $"{nobody:R}");
        Assert.Throws<InvalidOperationException>(() => ((IUtf8SpanFormattable)nobody).TryFormat(new byte[10], out _, "R", null));
    }
}
