using AudienceTyped.Emulation;
using CsCheck;

namespace AudienceTyped.Emulator.Tests;

public class CountRoundingTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(299, 0)]
    [InlineData(300, 300)]
    [InlineData(304, 300)]
    [InlineData(305, 310)]
    [InlineData(994, 990)]
    [InlineData(995, 1000)]
    [InlineData(999, 1000)]
    [InlineData(1000, 1000)]
    [InlineData(1049, 1000)]
    [InlineData(1050, 1100)]
    [InlineData(9949, 9900)]
    [InlineData(9950, 10000)]
    [InlineData(93_499, 93_000)]
    [InlineData(93_500, 94_000)]
    [InlineData(94_499, 94_000)]
    [InlineData(1_000_333_312, 1_000_000_000)]
    public void The_nearest_number_of_two_digits_is_shown(long exact, long shown) => Assert.Equal(shown, CountRounding.Round(exact));

    [Fact]
    public void What_is_shown_is_within_half_a_unit_of_the_second_digit_and_never_falls() =>
        Gen.Select(Gen.Long[300, 2_000_000_000], Gen.Long[0, 1_000_000]).Sample(static (exact, more) =>
        {
            long shown = CountRounding.Round(exact);
            Assert.True(Math.Abs(shown - exact) * 20 <= exact, $"{exact} is shown as {shown}");
            Assert.True(shown.ToString(System.Globalization.CultureInfo.InvariantCulture).TrimEnd('0').Length <= 2);
            Assert.True(CountRounding.Round(exact + more) >= shown);
        });
}
