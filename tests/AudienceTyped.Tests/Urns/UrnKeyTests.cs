using AudienceTyped.Catalogs;
using CsCheck;

namespace AudienceTyped.Tests;

public sealed class UrnKeyTests
{
    [Theory]
    [InlineData("0", 0L)]
    [InlineData("17", 17L)]
    [InlineData("-17", -17L)]
    [InlineData("9223372036854775807", long.MaxValue)]
    [InlineData("-9223372036854775808", long.MinValue)]
    public void A_canonical_integer_is_an_integer(string text, long value)
    {
        var key = UrnKey.FromText(text);

        Assert.True(key.IsInteger);
        Assert.Equal(value, key.Integer);
        Assert.Null(key.Text);
        Assert.Equal(text, key.ToString());
        Assert.Equal(UrnKey.FromInteger(value), key);
    }

    [Theory]
    [InlineData("(1,1)", 1, 1)]
    [InlineData("(51,200)", 51, 200)]
    [InlineData("(-2147483648,2147483647)", int.MinValue, int.MaxValue)]
    [InlineData("(-5,-1)", -5, -1)]
    [InlineData("(0,-1)", 0, -1)]
    [InlineData("(5,1)", 5, 1)]
    public void Two_canonical_integers_of_32_bits_are_a_range(string text, int minimum, int maximum)
    {
        var key = UrnKey.FromText(text);

        Assert.True(key.IsRange);
        Assert.Equal((minimum, maximum), (key.Minimum, key.Maximum));
        Assert.Equal(0, key.Integer);
        Assert.Equal(text, key.ToString());
        Assert.Equal(UrnKey.FromRange(minimum, maximum), key);
    }

    [Theory]
    [InlineData("017")]
    [InlineData("+17")]
    [InlineData("-0")]
    [InlineData("00")]
    [InlineData("--1")]
    [InlineData("-")]
    [InlineData("1.0")]
    [InlineData("9223372036854775808")]
    [InlineData("-9223372036854775809")]
    [InlineData("１７")]
    [InlineData("en_US")]
    [InlineData("(01,2)")]
    [InlineData("(1,2147483648)")]
    [InlineData("(-2147483649,1)")]
    [InlineData("(1,2,3)")]
    [InlineData("(1)")]
    [InlineData("((1,2),3)")]
    [InlineData("(urn:li:country:us,CA)")]
    public void All_else_stays_a_text_so_that_it_comes_out_as_it_went_in(string text)
    {
        var key = UrnKey.FromText(text);

        Assert.Equal(text, key.Text);
        Assert.False(key.IsInteger || key.IsRange || key.IsDefault);
        Assert.Equal(text, key.ToString());
        Assert.Equal((0L, 0, 0), (key.Integer, key.Minimum, key.Maximum));
    }

    [Fact]
    public void Equal_texts_in_different_strings_are_equal()
    {
        var one = UrnKey.FromText("en_US");
        var other = UrnKey.FromText(string.Concat("en", "_", "US".ToUpperInvariant()));

        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.NotEqual(one, UrnKey.FromText("en_us"));
    }

    [Fact]
    public void The_default_value_is_no_key_and_differs_from_zero()
    {
        Assert.True(default(UrnKey).IsDefault);
        Assert.Equal("", default(UrnKey).ToString());
        Assert.False(UrnKey.FromInteger(0).IsDefault);
        Assert.NotEqual(default, UrnKey.FromInteger(0));
        Assert.NotEqual(UrnKey.FromRange(0, 0), UrnKey.FromInteger(0));
        Assert.True(default(UrnKey) < UrnKey.FromInteger(long.MinValue));
    }

    [Fact]
    public void Integers_stand_before_ranges_before_texts_each_in_its_own_order()
    {
        UrnKey[] keys = [
            UrnKey.FromText("b"),
            UrnKey.FromText("B"),
            UrnKey.FromRange(1, -1),
            UrnKey.FromRange(1, 1),
            UrnKey.FromRange(-1, 9),
            UrnKey.FromInteger(10),
            UrnKey.FromInteger(9),
            UrnKey.FromInteger(-1),
        ];
        Array.Sort(keys);

        Assert.Equal(["-1", "9", "10", "(-1,9)", "(1,-1)", "(1,1)", "B", "b"], keys.Select(key => key.ToString()));
    }

    [Fact]
    public void Every_key_is_read_back_equal_with_the_same_hash_and_order()
    {
        Gen.Select(UrnGen.Key, UrnGen.Key).Sample((a, b) =>
        {
            Assert.Equal(a, UrnKey.FromText(a.ToString()));
            Assert.Equal(a.GetHashCode(), UrnKey.FromText(a.ToString()).GetHashCode());
            Assert.Equal(a == b, a.ToString() == b.ToString());
            Assert.Equal(a == b, a.CompareTo(b) == 0);
            Assert.NotEqual(a == b, a != b);
            Assert.Equal((a < b, a <= b, a > b, a >= b), (a.CompareTo(b) < 0, a.CompareTo(b) <= 0, a.CompareTo(b) > 0, a.CompareTo(b) >= 0));
            Assert.Equal(Math.Sign(a.CompareTo(b)), -Math.Sign(b.CompareTo(a)));
        });
    }

    [Theory]
    [InlineData("")]
    [InlineData("1 2")]
    [InlineData("a:b")]
    [InlineData("(")]
    public void A_text_that_cannot_end_a_urn_is_refused(string text)
    {
        Assert.Contains("is not the key of a URN", Assert.Throws<ArgumentException>(() => UrnKey.FromText(text)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Null_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => UrnKey.FromText(null!));
    }
}
