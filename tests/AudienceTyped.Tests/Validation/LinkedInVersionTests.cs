using System.Globalization;

namespace AudienceTyped.Tests;

public sealed class LinkedInVersionTests
{
    [Theory]
    [InlineData("202201")]
    [InlineData("202609")]
    [InlineData("202612")]
    [InlineData("210012")]
    public void A_year_and_a_month_are_a_version(string text)
    {
        Assert.Equal(text, LinkedInVersion.Parse(text).ToString());
        Assert.True(LinkedInVersion.TryParse(text, out LinkedInVersion version));
        Assert.Equal(LinkedInVersion.Parse(text), version);
        Assert.False(version.IsDefault);
    }

    [Theory]
    [InlineData("")]
    [InlineData("2026")]
    [InlineData("2026-09")]
    [InlineData("2026.9")]
    [InlineData("202600")]
    [InlineData("202613")]
    [InlineData("202112")]
    [InlineData("210101")]
    [InlineData("2026091")]
    [InlineData("20260901")]
    [InlineData(" 202609")]
    [InlineData("+20269")]
    [InlineData("２０２６０９")]
    [InlineData("202609\n")]
    public void All_else_is_refused(string text)
    {
        Assert.Contains(
            "Write year and month without a separator, as in 202609",
            Assert.Throws<FormatException>(() => LinkedInVersion.Parse(text)).Message,
            StringComparison.Ordinal);
        Assert.False(LinkedInVersion.TryParse(text, out LinkedInVersion version));
        Assert.True(version.IsDefault);
    }

    [Fact]
    public void Null_is_refused_and_no_version()
    {
        Assert.Throws<ArgumentNullException>(() => LinkedInVersion.Parse(null!));
        Assert.False(LinkedInVersion.TryParse(null, out _));
    }

    [Theory]
    [InlineData("202205", null)]
    [InlineData("202206", "2023-06-15")]
    [InlineData("202412", null)]
    [InlineData("202511", "2026-11-16")]
    [InlineData("202612", "2027-12-15")]
    public void A_version_ends_as_the_definition_file_says(string version, string? end)
    {
        DateOnly? expected = end is null ? null : DateOnly.ParseExact(end, "yyyy-MM-dd", CultureInfo.InvariantCulture);

        Assert.Equal(expected, LinkedInVersion.Parse(version).EndsOn);
        Assert.Null(default(LinkedInVersion).EndsOn);
        Assert.True(LinkedInVersion.KnownAsOf >= new DateOnly(2026, 11, 20));
    }

    [Fact]
    public void Versions_are_ordered_by_age()
    {
        var old = LinkedInVersion.Parse("202512");
        var recent = LinkedInVersion.Parse("202601");

        Assert.True(old < recent && recent > old && old <= recent && recent >= old && old != recent);
        Assert.True(old.CompareTo(recent) < 0);
        Assert.True(old == LinkedInVersion.Parse("202512"));
        Assert.Equal(old.GetHashCode(), LinkedInVersion.Parse("202512").GetHashCode());
        Assert.False(old.Equals((object)"202512"));
        Assert.Equal("202609", LinkedInVersion.Default.ToString());
    }
}
