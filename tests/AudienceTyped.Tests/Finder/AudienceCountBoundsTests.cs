using CsCheck;

namespace AudienceTyped.Tests;

public sealed class AudienceCountBoundsTests
{
    [Theory]
    [InlineData(0, 0, 299)]
    [InlineData(300, 300, 304)]
    [InlineData(310, 305, 314)]
    [InlineData(420, 415, 424)]
    [InlineData(990, 985, 994)]
    [InlineData(1_000, 995, 1_049)]
    [InlineData(1_100, 1_050, 1_149)]
    [InlineData(9_900, 9_850, 9_949)]
    [InlineData(10_000, 9_950, 10_499)]
    [InlineData(94_000, 93_500, 94_499)]
    [InlineData(100_000, 99_500, 104_999)]
    [InlineData(25_000_000, 24_500_000, 25_499_999)]
    [InlineData(180_000_000, 175_000_000, 184_999_999)]
    public void A_total_stands_for_an_interval(long total, long lower, long upper)
    {
        Assert.Equal(new AudienceCountBounds(lower, upper), AudienceCountBounds.Find(total));
    }

    [Theory]
    [InlineData(25_312_600)]
    [InlineData(1_234)]
    [InlineData(1_001)]
    [InlineData(301)]
    [InlineData(long.MaxValue)]
    public void A_total_of_more_than_two_digits_is_not_rounded_as_recorded_totals_are(long total)
    {
        Assert.Null(AudienceCountBounds.Find(total));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(299)]
    public void A_total_below_the_threshold_stands_for_any_number_below_it(long total)
    {
        Assert.Equal(new AudienceCountBounds(0, 299), AudienceCountBounds.Find(total));
    }

    [Fact]
    public void The_largest_rounded_number_does_not_overflow()
    {
        AudienceCountBounds bounds = Assert.NotNull(AudienceCountBounds.Find(9_200_000_000_000_000_000));

        Assert.Equal(long.MaxValue, bounds.Upper);
        Assert.Equal(9_150_000_000_000_000_000, bounds.Lower);
    }

    [Fact]
    public void The_bounds_of_two_digits_are_exactly_the_numbers_that_are_rounded_to_it()
    {
        Gen.Long[300, 100_000_000].Sample(exact =>
        {
            long unit = 1;
            for (long rest = exact; rest >= 100; rest /= 10)
            {
                unit *= 10;
            }

            AudienceCountBounds bounds = AudienceCountBounds.Find((exact + (unit / 2)) / unit * unit)!.Value;
            return bounds.Lower <= exact && exact <= bounds.Upper;
        });
    }

    [Fact]
    public void The_intervals_of_neighbours_touch_without_a_gap()
    {
        long previous = AudienceCountBounds.Find(300)!.Value.Upper;
        for (long total = 310; total < 10_000_000;)
        {
            AudienceCountBounds bounds = Assert.NotNull(AudienceCountBounds.Find(total));
            Assert.Equal(previous + 1, bounds.Lower);
            previous = bounds.Upper;
            total += (long)Math.Pow(10, Math.Floor(Math.Log10(total) + 1e-9) - 1);
        }
    }
}
