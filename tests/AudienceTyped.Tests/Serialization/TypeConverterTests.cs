using System.ComponentModel;

namespace AudienceTyped.Tests;

/// <summary>Values from the text of a configuration or a route.</summary>
public sealed class TypeConverterTests
{
    [Fact]
    public void Text_becomes_the_value_and_the_value_text()
    {
        AssertConverts("urn:li:geo:101282230", Geo.Germany);
        AssertConverts("urn:li:staffCountRange:(51,200)", StaffCountRange.From51To200);
        AssertConverts("urn:li:skill:17", Skill.Engineering.Urn);
        AssertConverts("202609", LinkedInVersion.Default);
        AssertConverts<TargetingFacet>("urn:li:adTargetingFacet:skills", Facet.Skills);
        AssertConverts<TargetingFacet>("urn:li:adTargetingFacet:somethingNew", Facet.Custom("urn:li:adTargetingFacet:somethingNew"));
        AssertConverts("urn:li:adTargetingFacet:skills", Facet.Custom("urn:li:adTargetingFacet:skills"));
        AssertConverts("urn:li:adTargetingFacet:skills", Facet.Skills);
    }

    [Theory]
    [InlineData(typeof(Geo), "urn:li:skill:17")]
    [InlineData(typeof(Urn), "skill")]
    [InlineData(typeof(LinkedInVersion), "2026-09")]
    [InlineData(typeof(TargetingFacet), "skills")]
    [InlineData(typeof(Facet<Geo>), "urn:li:adTargetingFacet:skills")]
    public void Another_text_is_refused(Type type, string text) =>
        Assert.Throws<FormatException>(() => TypeDescriptor.GetConverter(type).ConvertFromInvariantString(text));

    private static void AssertConverts<T>(string text, T value)
    {
        TypeConverter converter = TypeDescriptor.GetConverter(typeof(T));
        Assert.Equal(value, converter.ConvertFromInvariantString(text));
        Assert.Equal(text, converter.ConvertToInvariantString(value));
    }
}
