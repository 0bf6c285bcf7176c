using System.Globalization;
using AudienceTyped.Restli;
using CsCheck;

namespace AudienceTyped.Tests;

public sealed class DecimalDigitsTests
{
    private static readonly Gen<long> _number = Gen.OneOf(
        Gen.Long,
        Gen.Int.Select(number => (long)number),
        Gen.Long[0, 200_000_000],
        Gen.Select(Gen.Int[0, 62], Gen.Int[-1, 1]).Select((power, beside) => (1L << power) + beside));

    [Fact]
    public void Every_number_has_the_length_of_its_text()
    {
        _number.Sample(number => DecimalDigits.Count(number) == Text(number).Length, iter: 20_000);
    }

    [Fact]
    public void The_steps_between_lengths_are_exact()
    {
        Assert.Equal([1, 1, 2, 1, 2, 20, 19], new[] { 0, 9, 10, 1, -1, long.MinValue, long.MaxValue }.Select(DecimalDigits.Count));
        for (long power = 10; power < long.MaxValue / 10; power *= 10)
        {
            Assert.Equal(DecimalDigits.Count(power - 1) + 1, DecimalDigits.Count(power));
            Assert.Equal(DecimalDigits.Count(power), DecimalDigits.Count(power + 1));
        }
    }

    [Fact]
    public void Every_number_is_written_as_its_text_into_just_enough_room_or_more()
    {
        Gen.Select(_number, Gen.Int[0, 20]).Sample(
            (number, more) =>
            {
                char[] destination = new char[Text(number).Length + more];
                int written = DecimalDigits.Write(number, destination);
                return destination.AsSpan(0, written).SequenceEqual(Text(number));
            },
            iter: 20_000);
        foreach (long number in (long[])[0, 1, 9, 10, 99, 100, 9_999, 10_000, 99_999_999, 100_000_000, long.MinValue, long.MaxValue])
        {
            char[] destination = new char[24];
            Assert.Equal(Text(number), new string(destination, 0, DecimalDigits.Write(number, destination)));
        }
    }

    [Fact]
    public void A_destination_that_is_too_short_is_refused()
    {
        foreach (long number in (long[])[10, 99_999_999, 100_000_000, -1, long.MinValue])
        {
            Assert.Throws<ArgumentException>(() => DecimalDigits.Write(number, new char[Text(number).Length - 1]));
        }
    }

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
