using System.Globalization;
using AudienceTyped.Generator.Definitions.Entities;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace AudienceTyped.Generator.Tests;

public sealed class SelectionDiagnosticsTests
{
    private const string Rows = "1\tJava\tJava\n2\tJavaScript\tJavaScript\n3\tCooking\tCooking, baking\t2\n4\tSales\tSelling\n";

    [Theory]
    [InlineData("#only 1", "1")]
    [InlineData("#only java", "1")]
    [InlineData("#only Java*", "1,2")]
    [InlineData("#only\tselling , 3", "3,4")]
    [InlineData("#only Sales\n#only Cooking", "3,4")]
    [InlineData("#only *", "1,2,3,4")]
    public async Task Only_the_rows_that_are_named_are_generated(string only, string ids)
    {
        string text = Samples.SkillHeader + only + "\n" + Rows;

        Assert.Equal(
            ids,
            string.Join(",", EntityFileParser.Parse(SourceText.From(text), TestContext.Current.CancellationToken).Model!.Values.Select(value => value.Id)));
        Assert.Empty(await Analysis.ListAsync(new TestFile("/Skill.urns.tsv", text)));
    }

    [Fact]
    public void The_comma_of_a_range_separates_nothing()
    {
        EntityFileReading reading = EntityFileParser.Parse(
            SourceText.From("#entity Age\n#namespace urn:li:age\n#id range\n#only (1,2), (5,6)\n(1,2)\tA\tA\n(3,4)\tB\tB\n(5,6)\tC\tC\n"),
            TestContext.Current.CancellationToken);

        Assert.Equal(["(1,2)", "(5,6)"], reading.Model!.Values.Select(value => value.Id));
        Assert.Empty(reading.Problems);
    }

    [Fact]
    public async Task What_selects_nothing_is_reported_with_the_nearest_names()
    {
        IReadOnlyList<Diagnostic> diagnostics = await Analysis.RunAsync(
            new TestFile("/Skill.urns.tsv", "#only Jova, Java, Nothing of the kind*\n" + Samples.SkillHeader + Rows));

        Assert.Equal(["Skill.urns.tsv(1,7)-(1,11) AUD0027", "Skill.urns.tsv(1,19)-(1,39) AUD0027"], diagnostics.Select(Analysis.Describe));
        Assert.All(diagnostics, diagnostic => Assert.Equal(("AUD0027", DiagnosticSeverity.Warning), (diagnostic.Id, diagnostic.Severity)));
        Assert.EndsWith("The nearest names are 'Java'.", diagnostics[0].GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.EndsWith("Correct it, or delete it.", diagnostics[1].GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_said_of_rows_that_are_not_named() =>
        Assert.Empty(await Analysis.ListAsync(new TestFile("/Skill.urns.tsv", Samples.SkillHeader + "#only Java\n" + Rows + "x\tclass\tBroken\n1\n")));

    [Fact]
    public async Task A_large_file_is_read_where_it_says_what_is_used()
    {
        string rows = string.Concat(Enumerable.Range(1, 50_001).Select(id => string.Create(CultureInfo.InvariantCulture, $"{id}\tA{id}\tName {id}\n")));
        var file = new TestFile("/Skill.urns.tsv", Samples.SkillHeader + "#only 7, Name 5000*\n" + rows);

        Assert.Empty(await Analysis.RunAsync(file));
        // 7, 5000, 50000 and 50001.
        Assert.Equal(
            4, EntityFileParser.Parse(file.GetText(TestContext.Current.CancellationToken)!, TestContext.Current.CancellationToken).Model!.Values.Count);
    }

    [Fact]
    public async Task A_large_file_is_told_of_the_directive()
    {
        string rows = string.Concat(Enumerable.Range(1, 5_001).Select(id => string.Create(CultureInfo.InvariantCulture, $"{id}\tA{id}\tName {id}\n")));

        Assert.Contains(
            "'#only'",
            Assert.Single(await Analysis.RunAsync(new TestFile("/Skill.urns.tsv", Samples.SkillHeader + rows))).GetMessage(CultureInfo.InvariantCulture),
            StringComparison.Ordinal);
    }
}
