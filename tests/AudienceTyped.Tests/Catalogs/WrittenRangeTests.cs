using AudienceTyped.Catalogs;

namespace AudienceTyped.Tests;

public sealed class WrittenRangeTests
{
    [Theory]
    [InlineData("51-200", 51, 200)]
    [InlineData("51 - 200", 51, 200)]
    [InlineData("51 TO 200", 51, 200)]
    [InlineData("1,001-5,000", 1_001, 5_000)]
    [InlineData("10,001+", 10_001, int.MaxValue)]
    [InlineData("55 +", 55, int.MaxValue)]
    [InlineData("7-7", 7, 7)]
    public void A_range_is_read(string text, int minimum, int maximum) => Assert.Equal((minimum, maximum), WrittenRange.Find(text));

    [Theory]
    [InlineData("")]
    [InlineData("+")]
    [InlineData("-")]
    [InlineData("51-")]
    [InlineData("-51")]
    [InlineData("200-51")]
    [InlineData("51-200-300")]
    [InlineData("fifty-sixty")]
    [InlineData("99999999999-1")]
    [InlineData("TO 5")]
    public void What_is_none_is_not(string text) => Assert.Null(WrittenRange.Find(text));
}
