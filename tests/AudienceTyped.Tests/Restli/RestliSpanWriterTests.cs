using System.Globalization;
using AudienceTyped.Restli;

namespace AudienceTyped.Tests;

public sealed class RestliSpanWriterTests
{
    [Fact]
    public void Structure_encoded_text_strings_and_numbers_are_appended()
    {
        char[] destination = new char[200];
        RestliSpanWriter writer = new(destination);
        writer.WriteEncoded("List(");
        writer.WriteEncoded("urn%3Ali%3Askill%3A");
        writer.WriteNumber(17);
        writer.Write(',');
        writer.WriteEscaped("a:");
        writer.WriteEscaped("");
        writer.WriteEscaped("b");
        writer.Write(',');
        writer.WriteString("");
        writer.Write(',');
        writer.WriteString("''");
        writer.Write(')');

        Assert.Equal("List(urn%3Ali%3Askill%3A17,a%3Ab,'',%27%27)", new string(destination, 0, writer.Position));
    }

    [Theory]
    [InlineData(0, "0")]
    [InlineData(-1, "-1")]
    [InlineData(1234567, "1234567")]
    [InlineData(long.MaxValue, "9223372036854775807")]
    [InlineData(long.MinValue, "-9223372036854775808")]
    public void Numbers_do_not_depend_on_the_culture(long number, string expected)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        odd.NumberFormat.NegativeSign = "minus";
        CultureInfo.CurrentCulture = odd;
        try
        {
            char[] destination = new char[20];
            RestliSpanWriter writer = new(destination);
            writer.WriteNumber(number);
            Assert.Equal(expected, new string(destination, 0, writer.Position));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void A_destination_that_is_too_short_is_a_defect_and_throws()
    {
        Assert.Throws<ArgumentException>(() => new RestliSpanWriter(new char[2]).WriteEscaped(":"));
        Assert.Throws<ArgumentException>(() => new RestliSpanWriter(new char[2]).WriteNumber(123));
        Assert.Throws<ArgumentException>(() => new RestliSpanWriter(new char[2]).WriteEncoded("abc"));
        Assert.Throws<IndexOutOfRangeException>(() => new RestliSpanWriter([]).Write('('));
    }
}
