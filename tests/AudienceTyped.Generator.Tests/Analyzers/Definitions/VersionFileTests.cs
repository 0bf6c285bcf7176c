using System.Globalization;
using Microsoft.CodeAnalysis;

namespace AudienceTyped.Generator.Tests;

public sealed class VersionFileTests
{
    private const string Text = "#as-of 2026-11-20\r\n202508\t2026-08-17\r\n202509\tsoon\r\n";

    [Fact]
    public async Task Problems_are_reported_at_their_lines()
    {
        Diagnostic[] found = [.. (await Analysis.RunAsync(new TestFile("/own/linkedin.versions.tsv", Text))).OrderBy(static diagnostic => diagnostic.Id)];

        Assert.Equal(
            ["linkedin.versions.tsv(1,1)-(1,1) AUD0004", "linkedin.versions.tsv(3,1)-(3,12) AUD0005"], found.Select(Analysis.Describe));
        Assert.Equal(
            [
                "The directive '#usual-day' cannot be used: it is missing, or has no value that can be used. Write #usual-day 15.",
                "The row is left out: 'soon' is not a day. Write the first day on which the version is refused, as in '2027-07-15', or '-', or 'none'.",
            ],
            found.Select(static diagnostic => diagnostic.GetMessage(CultureInfo.InvariantCulture)));
    }

    // Every .tsv file of a project is looked at, and this one is somebody else's.
    [Theory]
    [InlineData("/own/package.versions.tsv")]
    [InlineData("/own/linkedin.versions.txt")]
    public async Task Another_file_is_not_read(string path) => Assert.Empty(await Analysis.RunAsync(new TestFile(path, Text)));
}
