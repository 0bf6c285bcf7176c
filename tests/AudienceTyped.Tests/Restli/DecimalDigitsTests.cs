using System.Globalization;
using CsCheck;

namespace AudienceTyped.Tests;

public sealed class DecimalDigitsTests
{
    [Fact]
    public void Every_number_has_the_length_of_its_text()
    {
        Gen.Long.Sample(number => DecimalDigits.Count(number) == number.ToString(CultureInfo.InvariantCulture).Length);
        Gen.Int.Sample(number => DecimalDigits.Count(number) == number.ToString(CultureInfo.InvariantCulture).Length);
    }

    [Fact]
    public void The_steps_between_lengths_are_exact()
    {
        Assert.Equal([1, 1, 2, 1, 2, 20, 19], new[] { 0, 9, 10, 1, -1, long.MinValue, long.MaxValue }.Select(DecimalDigits.Count));
        for (long power = 10; power < long.MaxValue / 10; power *= 10)
        {
            Assert.Equal(DecimalDigits.Count(power - 1) + 1, DecimalDigits.Count(power));
        }
    }
}
