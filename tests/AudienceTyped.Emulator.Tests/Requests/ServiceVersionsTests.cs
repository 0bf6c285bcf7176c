using AudienceTyped.Emulation;

namespace AudienceTyped.Emulator.Tests;

public class ServiceVersionsTests
{
    [Theory]
    [InlineData("2026-11-20", "202511", true)]
    [InlineData("2026-11-20", "202510", false)]
    [InlineData("2026-06-30", "202506", true)]
    [InlineData("2026-06-30", "202505", false)]
    [InlineData("2030-01-01", "202511", true)]
    [InlineData("2030-01-01", "202510", false)]
    [InlineData("2026-11-20", "203001", true)]
    public void By_default_the_last_twelve_months_are_taken_and_all_from_202511_on(string today, string version, bool isTaken)
    {
        ServiceVersions versions = new(null, null, new Clock(DateTimeOffset.Parse(today + "T00:00:00Z", System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Equal(isTaken, versions.FindProblem(version) is null);
    }

    [Fact]
    public void Bounds_are_included()
    {
        ServiceVersions versions = new("202602", "202604", TimeProvider.System);
        Assert.Equal(
            ["202602", "202603", "202604"],
            ((string[])["202601", "202602", "202603", "202604", "202605"]).Where(version => versions.FindProblem(version) is null));
    }

    private sealed class Clock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
