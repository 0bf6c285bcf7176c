using CsCheck;

namespace AudienceTyped.Tests;

public sealed class UrnTests
{
    [Theory]
    [InlineData("urn:li:skill:17", "skill", "17")]
    [InlineData("urn:li:staffCountRange:(51,200)", "staffCountRange", "(51,200)")]
    [InlineData("urn:li:growthRate:(-2147483647,0)", "growthRate", "(-2147483647,0)")]
    [InlineData("urn:li:locale:en_US", "locale", "en_US")]
    [InlineData("urn:li:gender:FEMALE", "gender", "FEMALE")]
    [InlineData("urn:li:state:(urn:li:country:us,CA)", "state", "(urn:li:country:us,CA)")]
    [InlineData("urn:li:state:us,ca", "state", "us,ca")]
    [InlineData("urn:li:region:us:84", "region", "us:84")]
    [InlineData("urn:li:region:us:0", "region", "us:0")]
    [InlineData("urn:li:adTargetingFacet:skills", "adTargetingFacet", "skills")]
    [InlineData("urn:li:x_1:é日本😀", "x_1", "é日本😀")]
    public void A_urn_is_read_and_comes_out_as_it_went_in(string text, string entityType, string key)
    {
        var urn = Urn.Parse(text);

        Assert.Equal(entityType, urn.EntityType);
        Assert.Equal(key, urn.Key.ToString());
        Assert.Equal(text, urn.ToString());
        Assert.False(urn.IsDefault);
        Assert.Equal(urn, Urn.Create(entityType, key));
        Assert.True(Urn.TryParse(text, provider: null, out Urn again));
        Assert.Equal(urn, again);
    }

    [Theory]
    [InlineData("", "must begin with 'urn:li:'")]
    [InlineData("skill:17", "must begin with 'urn:li:'")]
    [InlineData("URN:LI:skill:17", "must begin with 'urn:li:'")]
    [InlineData(" urn:li:skill:17", "must begin with 'urn:li:'")]
    [InlineData("urn:li:", "an entity type and a colon must follow")]
    [InlineData("urn:li:skill", "an entity type and a colon must follow")]
    [InlineData("urn:li::17", "an entity type and a colon must follow")]
    [InlineData("urn:li:1skill:17", "an entity type and a colon must follow")]
    [InlineData("urn:li:sk ill:17", "an entity type and a colon must follow")]
    [InlineData("urn:li:skíll:17", "an entity type and a colon must follow")]
    [InlineData("urn:li:skill:", "the key after the last colon is missing")]
    [InlineData("urn:li:skill:17 ", "there is a space at 15")]
    [InlineData("urn:li:ageRange:(55, 2147483647)", "there is a space at 20")]
    [InlineData("urn:li:skill:17:18", "there is a second colon at 15")]
    [InlineData("urn:li:state:us,", "the comma at 15 is outside parentheses")]
    [InlineData("urn:li:state:us,ca,tx", "the comma at 15 is outside parentheses")]
    [InlineData("urn:li:state:usa,ca", "the comma at 16 is outside parentheses")]
    [InlineData("urn:li:region:us:84:1", "there is a second colon at 16")]
    [InlineData("urn:li:skill:1,2", "the comma at 14 is outside parentheses")]
    [InlineData("urn:li:skill:(1,2", "a parenthesis is not closed")]
    [InlineData("urn:li:skill:1)", "the closing parenthesis at 14 has no opening one")]
    [InlineData("urn:li:skill:)(", "the closing parenthesis at 13 has no opening one")]
    [InlineData("urn:li:skill:a(1)", "the parenthesis at 14 follows text")]
    [InlineData("urn:li:skill:(1)a", "text follows the closing parenthesis at 15")]
    [InlineData("urn:li:skill:()", "a part is missing before the parenthesis at 14")]
    [InlineData("urn:li:skill:(1,)", "a part is missing before the parenthesis at 16")]
    [InlineData("urn:li:skill:(,1)", "a part is missing before the comma at 14")]
    [InlineData("urn:li:skill:(1,,2)", "a part is missing before the comma at 16")]
    [InlineData("urn:li:skill:(1,2),(3,4)", "the comma at 18 is outside parentheses")]
    [InlineData("urn:li:skill:a\nb", "the character U+000A at 14 is not allowed in a URN")]
    [InlineData("urn:li:skill:a\u2028b", "the character U+2028 at 14 is not allowed in a URN")]
    [InlineData("urn:li:skill:a\u200Bb", "the character U+200B at 14 is not allowed in a URN")]
    [InlineData("urn:li:skill:a\u00A0b", "the character U+00A0 at 14 is not allowed in a URN")]
    public void A_text_that_is_no_urn_is_refused_with_the_place_and_the_reason(string text, string reason)
    {
        FormatException exception = Assert.Throws<FormatException>(() => Urn.Parse(text));

        Assert.Contains(reason, exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', exception.Message);
        Assert.False(Urn.TryParse(text, out Urn urn));
        Assert.True(urn.IsDefault);
    }

    [Fact]
    public void Half_of_a_surrogate_pair_is_refused()
    {
        Assert.Contains(
            "half of a surrogate pair at 1", Assert.Throws<FormatException>(() => Urn.Parse("urn:li:skill:a\uD83D")).Message, StringComparison.Ordinal);
        Assert.Contains(
            "half of a surrogate pair at 13", Assert.Throws<FormatException>(() => Urn.Parse("urn:li:skill:\uDE00\uD83D")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_invisible_character_outside_the_basic_plane_is_refused_too()
    {
        Assert.Contains("U+E0041 at 1", Assert.Throws<FormatException>(() => Urn.Parse("urn:li:skill:a\U000E0041b")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_huge_text_is_refused_in_a_short_message()
    {
        string text = "urn:li:skill:" + new string('(', 1_000_000);

        FormatException exception = Assert.Throws<FormatException>(() => Urn.Parse(text));

        Assert.Contains("the key has 1000000 characters; at most 512 are allowed", exception.Message, StringComparison.Ordinal);
        Assert.True(exception.Message.Length < 300);
        Assert.Equal(512, Urn.Parse("urn:li:skill:" + new string('7', 512)).Key.Text!.Length);
        Assert.False(Urn.TryParse("urn:li:skill:" + new string('7', 513), out _));
        Assert.False(Urn.TryParse("urn:li:" + new string('a', 101) + ":1", out _));
    }

    [Fact]
    public void Null_is_an_argument_error_for_parse_and_no_urn_for_try_parse()
    {
        Assert.Throws<ArgumentNullException>(() => Urn.Parse(null!));
        Assert.Throws<ArgumentNullException>(() => Urn.Create(null!, "1"));
        Assert.Throws<ArgumentNullException>(() => Urn.Create("skill", null!));
        Assert.False(Urn.TryParse(null, out Urn _));
    }

    [Theory]
    [InlineData("1skill", "17", "is not an entity type")]
    [InlineData("", "17", "is not an entity type")]
    [InlineData("a:b", "17", "is not an entity type")]
    [InlineData("skill", "", "is not the key of a URN")]
    [InlineData("skill", "1:2", "is not the key of a URN")]
    public void Create_refuses_what_parse_would_refuse(string entityType, string key, string reason)
    {
        Assert.Contains(reason, Assert.Throws<ArgumentException>(() => Urn.Create(entityType, key)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_default_value_is_no_urn()
    {
        Urn none = default;

        Assert.True(none.IsDefault);
        Assert.Equal("", none.ToString());
        Assert.Equal("", none.EntityType);
        Assert.True(none.Key.IsDefault);
        Assert.Null(none.Name);
        Assert.Equal(none, default);
        Assert.True(none < Urn.Parse("urn:li:a:0"));
        Assert.Throws<InvalidOperationException>(() => none.Namespace);
    }

    [Fact]
    public void A_urn_of_a_loaded_catalog_has_its_name()
    {
        Assert.Equal(5, SampleSkill.Known.Count);

        Assert.Equal("Engineering", Urn.Parse("urn:li:sampleSkill:17").Name);
        Assert.Equal("Engineering", SampleSkill.Engineering.Urn.Name);
        Assert.Null(Urn.Parse("urn:li:sampleSkill:99").Name);
        Assert.Null(Urn.Parse("urn:li:nowhere:17").Name);
    }

    [Fact]
    public void Random_text_is_read_back_equal_or_refused_with_a_format_error()
    {
        Gen<string> pieces = RestliGen.AnyOf(
            "urn:li:", "urn:li:skill:", "(", ")", ",", ":", "17", "-", "0", "é", "\uD83D", "\uDE00", " ", "\n", "a", "\u200B").Array[0, 12].Select(string.Concat);
        pieces.Sample(
            text => Urn.TryParse(text, out Urn urn)
                ? urn.ToString() == text && Urn.Parse(text) == urn
                : Assert.Throws<FormatException>(() => Urn.Parse(text)).Message.Length > 0,
            iter: 20_000);
    }

    [Fact]
    public void The_order_is_total_and_agrees_with_equality_and_hashes()
    {
        Gen.Select(UrnGen.Urn, UrnGen.Urn, UrnGen.Urn).Sample((a, b, c) =>
        {
            Assert.Equal(Math.Sign(a.CompareTo(b)), -Math.Sign(b.CompareTo(a)));
            Assert.Equal(a == b, a.CompareTo(b) == 0);
            Assert.Equal(a == b, a.ToString() == b.ToString());
            Assert.NotEqual(a == b, a != b);
            Assert.Equal(a < b, b > a);
            Assert.Equal(a <= b, a < b || a == b);
            Assert.Equal(a >= b, !(a < b));
            if (a == b)
            {
                Assert.Equal(a.GetHashCode(), b.GetHashCode());
            }

            Urn[] sorted = [a, b, c];
            Array.Sort(sorted);
            Assert.True(sorted[0] <= sorted[1] && sorted[1] <= sorted[2] && sorted[0] <= sorted[2]);
        });
    }
}
