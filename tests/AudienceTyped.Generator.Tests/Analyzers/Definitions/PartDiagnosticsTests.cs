using AudienceTyped.Generator.Definitions.Entities;
using AudienceTyped.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace AudienceTyped.Generator.Tests;

/// <summary>The directive <c>#parts</c>.</summary>
public sealed class PartDiagnosticsTests
{
    private const string Rows = "#entity Geo\n#namespace urn:li:geo\n#id integer\n10\tBenelux\tBenelux\n20\tBelgium\tBelgium\n30\tNetherlands\tNetherlands\n";

    [Fact]
    public async Task Lines_of_one_value_join()
    {
        string text = Rows + "#parts 10 20\n#parts 10\t30\n#parts 20 30\n";

        Assert.Equal([new ValueParts("10", new(["20", "30"])), new ValueParts("20", new(["30"]))], Read(text).Parts);
        Assert.Empty(await Analysis.ListAsync(new TestFile("/Geo.urns.tsv", text)));
    }

    [Theory]
    [InlineData("#parts", "(1,1)-(1,7)", "has no value")]
    [InlineData("#parts 10", "(1,8)-(1,10)", "names no values of which '10' consists")]
    [InlineData("#parts 11 20", "(1,8)-(1,10)", "names the value '11', and no row has that id")]
    [InlineData("#parts 10 20, 21", "(1,15)-(1,17)", "names the value '21', and no row has that id")]
    [InlineData("#parts 10 20,, 30", "(1,8)-(1,10)", "has nothing between two commas")]
    [InlineData("#parts 10 20, 10", "(1,15)-(1,17)", "names '10' as a part of itself")]
    [InlineData("#parts 10 20\n#parts 10 30, 20", "(2,15)-(2,17)", "names '20' as a part of '10' twice")]
    [InlineData("#parts 10 20 30", "(1,14)-(1,16)", "has the text '30' after its ids")]
    public Task What_is_wrong_is_reported_where_it_is(string lines, string place, string messagePart) => Analysis.AssertSingleAsync(
        "AUD0004", DiagnosticSeverity.Error, "Geo.urns.tsv" + place, messagePart, new TestFile("/Geo.urns.tsv", lines + "\n" + Rows));

    [Fact]
    public async Task Values_that_are_not_selected_are_left_out_unsaid()
    {
        string text = Rows + "#parts 10 20, 30\n#parts 30 20\n#only Be*\n";

        Assert.Equal([new ValueParts("10", new(["20"]))], Read(text).Parts);
        Assert.Empty(await Analysis.ListAsync(new TestFile("/Geo.urns.tsv", text)));
    }

    [Fact]
    public void A_value_may_consist_of_values_of_the_referenced_catalog()
    {
        Compilation project = Reference.CompileWithSamples();
        TestFile file = new("/Places.urns.tsv", "#extend Geo\n60\tOurRegion\tOur Region\n#parts 60 20, 40\n");

        string generated = Assert.Single(Reference.Run(project, file).Files).Value;

        Assert.Contains("Parts = ", generated, StringComparison.Ordinal);
        Assert.Contains("60\t20,40", generated, StringComparison.Ordinal);
    }

    // The analyzers know which values overlap; a set would be a member of its own.
    [Fact]
    public void No_member_is_generated()
    {
        string before = Generation.Run(new TestFile("/Geo.urns.tsv", Rows)).Values.Single();
        string after = Generation.Run(new TestFile("/Geo.urns.tsv", Rows + "#parts 10 20, 30\n#synonyms Netherlands, Holland\n")).Values.Single();

        Assert.Equal(
            before[before.IndexOf("public readonly", StringComparison.Ordinal)..], after[after.IndexOf("public readonly", StringComparison.Ordinal)..]);
    }

    private static EntityTypeModel Read(string text) => EntityFileParser.Parse(SourceText.From(text), TestContext.Current.CancellationToken).Model!;
}
