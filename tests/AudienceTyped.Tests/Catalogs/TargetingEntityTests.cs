using System.Globalization;
using AudienceTyped.Catalogs;

namespace AudienceTyped.Tests;

public sealed class TargetingEntityTests
{
    [Fact]
    public void A_value_of_each_form_has_its_urn_and_its_name()
    {
        Assert.Equal("urn:li:sampleSkill:17", SampleSkill.Engineering.Urn.ToString());
        Assert.Equal("urn:li:sampleRange:(2,10)", SampleRange.Small.Urn.ToString());
        Assert.Equal("urn:li:sampleLocale:en_US", SampleLocale.English.Urn.ToString());
        Assert.Equal(["Engineering", "2-10 employees", "English"], [SampleSkill.Engineering.Name, SampleRange.Small.Name, SampleLocale.English.Name]);
        Assert.Equal("C♯", SampleSkill.CSharp.Name);
    }

    [Fact]
    public void A_value_by_id_is_that_of_the_catalog_or_one_without_a_name()
    {
        Assert.Equal(SampleSkill.Engineering, SampleSkill.FromId(17));
        Assert.Equal(SampleRange.Small, SampleRange.FromRange(2, 10));
        Assert.Equal(SampleLocale.FortyTwo, SampleLocale.FromId("42"));
        Assert.Equal("Forty-two", SampleLocale.FromId("42").Name);
        Assert.Null(SampleSkill.FromId(16).Name);
        Assert.Null(SampleSkill.FromId(long.MaxValue).Name);
        Assert.Null(SampleRange.FromRange(2, 11).Name);
        Assert.Null(SampleLocale.FromId("zz").Name);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(long.MinValue)]
    public void An_id_that_is_not_positive_is_refused(long id)
    {
        ArgumentOutOfRangeException exception = Assert.Throws<ArgumentOutOfRangeException>(() => SampleSkill.FromId(id));

        Assert.Contains("The id of a SampleSkill is a positive integer.", exception.Message, StringComparison.Ordinal);
        Assert.Equal("id", exception.ParamName);
    }

    [Theory]
    [InlineData("")]
    [InlineData("en US")]
    [InlineData("en:US")]
    [InlineData("ént")]
    [InlineData("(1,2)")]
    public void A_text_id_with_other_characters_is_refused(string id)
    {
        Assert.Contains("is not the id of a SampleLocale", Assert.Throws<ArgumentException>(() => SampleLocale.FromId(id)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_null_a_huge_id_and_a_reversed_range_are_refused()
    {
        Assert.Throws<ArgumentNullException>(() => SampleLocale.FromId(null!));
        Assert.Throws<ArgumentException>(() => SampleLocale.FromId(new string('a', 513)));
        Assert.Contains(
            "below its minimum, 3", Assert.Throws<ArgumentOutOfRangeException>(() => SampleRange.FromRange(3, 2)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("urn:li:skill:17", "its URNs begin with 'urn:li:sampleSkill:'")]
    [InlineData("urn:li:SampleSkill:17", "its URNs begin with 'urn:li:sampleSkill:'")]
    [InlineData("urn:li:sampleSkill:0", "a positive integer is expected")]
    [InlineData("urn:li:sampleSkill:-17", "a positive integer is expected")]
    [InlineData("urn:li:sampleSkill:017", "a positive integer is expected")]
    [InlineData("urn:li:sampleSkill:(17,18)", "a positive integer is expected")]
    [InlineData("urn:li:sampleSkill:java", "a positive integer is expected")]
    [InlineData("urn:li:sampleSkill:", "the key after the last colon is missing")]
    [InlineData("17", "must begin with 'urn:li:'")]
    public void Another_entity_type_or_form_is_refused_with_the_reason(string text, string reason)
    {
        Assert.Contains(reason, Assert.Throws<FormatException>(() => SampleSkill.Parse(text)).Message, StringComparison.Ordinal);
        Assert.False(SampleSkill.TryParse(text, null, out SampleSkill skill));
        Assert.Equal(default, skill);
    }

    [Theory]
    [InlineData("urn:li:sampleRange:(10,2)")]
    [InlineData("urn:li:sampleRange:2")]
    [InlineData("urn:li:sampleRange:(2,3000000000)")]
    public void A_range_must_be_one_with_its_bounds_in_order(string text)
    {
        Assert.Contains(
            "a range without spaces is expected, as in (51,200)",
            Assert.Throws<FormatException>(() => SampleRange.Parse(text)).Message,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("urn:li:sampleLocale:(en,US)")]
    [InlineData("urn:li:sampleLocale:é")]
    public void A_text_id_must_have_the_letters_of_one(string text)
    {
        Assert.Contains(
            "letters, digits, '_', '-' and '.' are expected",
            Assert.Throws<FormatException>(() => SampleLocale.Parse(text)).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_is_read_from_its_urn()
    {
        Assert.Equal(SampleSkill.Engineering, SampleSkill.Parse("urn:li:sampleSkill:17"));
        Assert.Equal(SampleRange.Large, SampleRange.Parse("urn:li:sampleRange:(10001,2147483647)"));
        Assert.Equal(SampleLocale.FortyTwo, SampleLocale.Parse("urn:li:sampleLocale:42"));
        Assert.True(SampleSkill.TryParse("urn:li:sampleSkill:17", null, out SampleSkill skill));
        Assert.Equal(SampleSkill.Engineering, skill);
        Assert.False(SampleSkill.TryParse(null, null, out _));
    }

    [Fact]
    public void Parents_are_found_and_a_value_is_within_itself_and_all_above_it()
    {
        Assert.Equal(SampleSkill.Research, SampleSkill.CSharp.Parent);
        Assert.Equal(SampleSkill.Engineering, SampleSkill.Research.Parent);
        Assert.Null(SampleSkill.Engineering.Parent);
        Assert.Null(SampleSkill.FromId(99).Parent);
        Assert.True(SampleSkill.CSharp.IsWithin(SampleSkill.CSharp));
        Assert.True(SampleSkill.CSharp.IsWithin(SampleSkill.Engineering));
        Assert.False(SampleSkill.Engineering.IsWithin(SampleSkill.CSharp));
        Assert.False(SampleSkill.CSharp.IsWithin(SampleSkill.Python));
        Assert.True(SampleSkill.FromId(99).IsWithin(SampleSkill.FromId(99)));
    }

    [Fact]
    public void The_default_value_stands_for_nothing()
    {
        Assert.True(default(SampleSkill).Urn.IsDefault);
        Assert.Null(default(SampleSkill).Name);
        Assert.Null(default(SampleSkill).Parent);
        Assert.Null(default(SampleRange).Name);
        Assert.Null(default(SampleLocale).Name);
        Assert.False(default(SampleSkill).IsWithin(default));
        Assert.Equal("(no SampleSkill)", default(SampleSkill).ToString());
    }

    [Fact]
    public void A_value_shows_its_name_and_its_urn()
    {
        Assert.Equal("Engineering (urn:li:sampleSkill:17)", SampleSkill.Engineering.ToString());
        Assert.Equal("urn:li:sampleSkill:99", SampleSkill.FromId(99).ToString());
    }

    [Fact]
    public void Known_values_stand_in_the_order_of_the_file()
    {
        Assert.Equal([SampleSkill.Python, SampleSkill.Engineering, SampleSkill.Research, SampleSkill.BlackOrWhite, SampleSkill.CSharp], SampleSkill.Known);
        Assert.Equal([SampleRange.SelfEmployed, SampleRange.Small, SampleRange.Large], SampleRange.Known);
        Assert.Equal(["Forty-two", "Deutsch", "English", "Bahasa Indonesia"], SampleLocale.Known.Select(locale => locale.Name));
        Assert.Throws<NotSupportedException>(() => ((IList<SampleSkill>)SampleSkill.Known).Clear());
    }

    [Fact]
    public void The_type_as_a_whole_is_described()
    {
        TargetingEntityType type = TargetingEntity.TypeOf<SampleSkill>();

        Assert.Equal(("SampleSkill", "urn:li:sampleSkill:", EntityIdForm.Integer), (type.Name, type.UrnPrefix, type.IdForm));
        Assert.Equal(SampleSkill.Known.Select(skill => skill.Urn), type.Known);
        Assert.Equal(SampleSkill.Research.Urn, type.FindParent(SampleSkill.CSharp.Urn));
        Assert.Null(type.FindParent(SampleRange.Small.Urn));
        Assert.Null(type.FindParent(default));
        Assert.Same(type, TargetingEntity.TypeOf<SampleSkill>());
    }

    [Fact]
    public void A_culture_with_its_own_letters_and_signs_changes_nothing()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("tr-TR") { NumberFormat = { NegativeSign = "−", NumberGroupSeparator = "’" } };

            Assert.Equal("urn:li:growthRate:(-5,0)", Urn.Parse("urn:li:growthRate:(-5,0)").ToString());
            Assert.Equal("-17", UrnKey.FromInteger(-17).ToString());
            Assert.Equal(SampleLocale.Indonesian, SampleLocale.Parse("urn:li:sampleLocale:in_ID"));
            Assert.Equal("Members whose interface locales include Bahasa Indonesia", SampleFacet.Locales.Is(SampleLocale.Indonesian).ToString());
            Assert.Equal(
                "(include:(and:List((or:(urn%3Ali%3AadTargetingFacet%3Ax:List(urn%3Ali%3Aa%3A-17,urn%3Ali%3Aa%3A%28-5%2C0%29))))))",
                ((TargetingCriteria)new CustomFacet("urn:li:adTargetingFacet:x").IsAnyOf(Urn.Parse("urn:li:a:-17"), Urn.Parse("urn:li:a:(-5,0)"))).ToRestli());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
