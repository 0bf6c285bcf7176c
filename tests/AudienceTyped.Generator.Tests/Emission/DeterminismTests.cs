using System.Globalization;
using Microsoft.CodeAnalysis;

namespace AudienceTyped.Generator.Tests;

public sealed class DeterminismTests
{
    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    [InlineData("sv-SE")]
    public void The_culture_of_the_machine_changes_nothing(string culture)
    {
        var expected = Generation.Run(AllFiles);
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);

            Assert.Equal(expected, Generation.Run(AllFiles));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void The_order_of_the_files_changes_nothing()
    {
        AdditionalText[] files = [.. AllFiles, new TestFile("/repo/other.facets.tsv", "#catalog Other\nMore\tmore\tSkill\tinclude\tmany\tno\n")];

        Assert.Equal(Generation.Run(files), Generation.Run([.. files.Reverse()]));
    }

    [Fact]
    public void The_folder_of_the_files_changes_nothing() => Assert.Equal(
        Generation.Run(AllFiles),
        Generation.Run([.. AllFiles.Select(file => new TestFile("C:\\other\\" + file.Path[(file.Path.LastIndexOf('/') + 1)..], Text(file)))]));

    [Fact]
    public void Line_ends_of_another_system_change_nothing() =>
        Assert.Equal(Generation.Run(AllFiles), Generation.Run(Changed(text => text.Replace("\n", "\r\n", StringComparison.Ordinal))));

    [Fact]
    public void A_byte_order_mark_changes_nothing() => Assert.Equal(Generation.Run(AllFiles), Generation.Run(Changed(text => "\uFEFF" + text)));

    [Fact]
    public void Tabs_at_the_end_of_lines_and_a_missing_last_line_end_change_nothing() =>
        Assert.Equal(Generation.Run(AllFiles), Generation.Run(Changed(text => text.TrimEnd('\n').Replace("\n", "\t\t\n", StringComparison.Ordinal))));

    [Fact]
    public void Generated_lines_end_with_a_line_feed() => Assert.All(Generation.Run(AllFiles).Values, text => Assert.DoesNotContain('\r', text));

    private static AdditionalText[] AllFiles =>
        [.. Samples.All, new TestFile("/repo/Hostile.urns.tsv", HostileNames.EntityFile), new TestFile("/repo/hostile.facets.tsv", HostileNames.FacetFile)];

    private static AdditionalText[] Changed(Func<string, string> change) => [.. AllFiles.Select(file => new TestFile(file.Path, change(Text(file))))];

    private static string Text(AdditionalText file) => file.GetText(TestContext.Current.CancellationToken)!.ToString();
}
