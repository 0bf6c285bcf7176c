using AudienceTyped.Emulation;

namespace AudienceTyped.Emulator.Tests;

public class ServiceVersionsTests
{
    [Theory]
    [InlineData("2026-11-15", "202511", null)]
    [InlineData("2026-11-16", "202511", "LinkedIn-Version 202511 ended on 2026-11-16.")]
    [InlineData("2026-11-20", "202510", "LinkedIn-Version 202510 ended on 2026-10-15.")]
    [InlineData("2026-11-20", "202512", "LinkedIn has published no version 202512.")]
    [InlineData("2026-11-20", "202205", "LinkedIn has published no version 202205.")]
    [InlineData("2026-11-20", "202601", null)]
    [InlineData("2026-11-20", "202611", null)]
    [InlineData("2026-11-20", "202612", "LinkedIn-Version 202612 does not exist yet on 2026-11-20.")]
    [InlineData("2027-01-15", "202601", "LinkedIn-Version 202601 ended on 2027-01-15.")]
    [InlineData("2030-01-01", "202902", null)]
    [InlineData("2030-01-20", "202901", "LinkedIn-Version 202901 ended on 2030-01-15.")]
    public void A_version_is_accepted_from_its_month_to_its_end(string today, string version, string? problem) =>
        Assert.Equal(problem, new ServiceVersions(null, null, Clock.At(today)).FindProblem(version));

    [Theory]
    [InlineData("202609", null)]
    [InlineData("202510", "LinkedIn-Version 202510 ended on 2026-10-15.")]
    public void A_clock_that_nobody_set_stands_at_the_date_of_what_is_known(string version, string? problem) =>
        Assert.Equal(problem, new ServiceVersions(null, null, Clock.At("2000-01-01")).FindProblem(version));

    [Fact]
    public void Bounds_are_included()
    {
        ServiceVersions versions = new("202602", "202604", Clock.OfTests());
        Assert.Equal(
            ["202602", "202603", "202604"],
            ((string[])["202601", "202602", "202603", "202604", "202605"]).Where(version => versions.FindProblem(version) is null));
    }

    [Fact]
    public void One_bound_leaves_the_other_end_to_the_clock()
    {
        ServiceVersions older = new("202401", null, Clock.OfTests());
        Assert.Null(older.FindProblem("202401"));
        Assert.NotNull(older.FindProblem("202612"));
        ServiceVersions newer = new(null, "203012", Clock.OfTests());
        Assert.Null(newer.FindProblem("203012"));
        Assert.NotNull(newer.FindProblem("202510"));
    }

    [Fact]
    public void What_is_retired_is_refused_until_it_is_taken_back()
    {
        ServiceVersions versions = new(null, null, Clock.OfTests());
        versions.Retire(LinkedInVersion.Parse("202609"));
        Assert.NotNull(versions.FindProblem("202609"));
        versions.Reset();
        Assert.Null(versions.FindProblem("202609"));
    }
}
