using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AudienceTyped.Generator.Tests;

/// <summary>Any number of files of a project add to one type of a referenced catalog.</summary>
public sealed class JoinedExtensionsTests
{
    private static readonly TestFile _first = new(
        "/own/a.urns.tsv", "#extend Skill\n#source Ours\n#set Team 900, 17  The team.\n901\tBaking\tBaking\n900\tCooking\tCooking\t901\t-\tCuisine\n");
    private static readonly TestFile _second = new(
        "/own/b.urns.tsv", "#extend Skill\n#source Theirs\n#renamed OldTalking Talking\n902\tTalking\tTalking\t17\n903\tLost\tLost\t-\t902\n");

    [Fact]
    public async Task Their_values_are_members_of_the_type()
    {
        const string Use = "using AudienceTyped; class C { object[] Values => [Skill.Baking, Skill.Cooking, Skill.Talking, Skill.Team, Skill.Engineering]; }";
        CSharpCompilation compilation = Reference.CompileWithSamples(Use);

        (IReadOnlyDictionary<string, string> files, Compilation output) = Reference.Run(compilation, _second, _first);

        Generation.AssertCompilesClean(output);
        string file = Assert.Single(files).Value;
        Assert.Contains("Source: Ours.", file, StringComparison.Ordinal);
        Assert.Contains("Source: Theirs.", file, StringComparison.Ordinal);
        Assert.Empty(await Analysis.RunAsync(compilation, _second, _first));
    }

    [Fact]
    public void Public_and_internal_files_go_into_classes_of_their_own()
    {
        TestFile shared = new("/own/c.urns.tsv", "#extend Skill\n#visibility public\n904\tSwimming\tSwimming\n");

        (IReadOnlyDictionary<string, string> files, Compilation output) = Reference.Run(
            Reference.CompileWithSamples(
                "using AudienceTyped; class C { object[] Values => [Skill.Baking, Skill.Talking, Skill.Swimming]; }"), _first, _second, shared);

        Assert.Equal(["Skill.Extension.g.cs", "Skill.PublicExtension.g.cs"], files.Keys.Order(StringComparer.Ordinal));
        Generation.AssertCompilesClean(output);
    }

    [Theory]
    [InlineData("901\tBread\tBread\n", "b.urns.tsv(2,1)-(2,4) AUD0014", "The value '901' is left out: 'a.urns.tsv' already adds it.")]
    [InlineData("905\tBaking\tBread\n", "b.urns.tsv(2,5)-(2,11) AUD0014", "The value is left out: 'a.urns.tsv' already has a member with the name 'Baking'.")]
    [InlineData("905\tTeam\tBread\n", "b.urns.tsv(2,5)-(2,9) AUD0014", "The value is left out: 'a.urns.tsv' already has a member with the name 'Team'.")]
    [InlineData("#set Team 17\n", "b.urns.tsv(2,6)-(2,10) AUD0014", "The set is left out: 'a.urns.tsv' already has a member with the name 'Team'.")]
    [InlineData(
        "#renamed Baking Bread\n905\tBread\tBread\n",
        "b.urns.tsv(2,10)-(2,16) AUD0014",
        "The old identifier is left out: 'a.urns.tsv' already has a member with the name 'Baking'.")]
    public async Task What_two_files_add_is_an_error_in_the_later_one(string rows, string place, string message)
    {
        TestFile later = new("/own/b.urns.tsv", "#extend Skill\n" + rows);

        Diagnostic diagnostic = Assert.Single(await Analysis.RunAsync(Reference.CompileWithSamples(), later, _first));

        Assert.Equal(place, Analysis.Describe(diagnostic));
        Assert.StartsWith(message, diagnostic.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Generation.AssertCompilesClean(Reference.Run(Reference.CompileWithSamples(), later, _first).Output);
    }

    [Fact]
    public void What_is_left_out_is_named_by_nothing()
    {
        TestFile later = new(
            "/own/b.urns.tsv", "#extend Skill\n#set Others 905, 906\n#renamed Gone Baking\n905\tBaking\tOther Baking\n906\tFrying\tFrying\t905\t905\n");

        (IReadOnlyDictionary<string, string> files, Compilation output) = Reference.Run(
            Reference.CompileWithSamples("using AudienceTyped; class C { object[] Values => [Skill.Others]; }"), _first, later);

        Assert.DoesNotContain("905", Assert.Single(files).Value, StringComparison.Ordinal);
        Assert.Empty(output.GetDiagnostics(TestContext.Current.CancellationToken).Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
    }

    [Fact]
    public void A_circle_through_two_files_and_the_catalog_has_an_end()
    {
        // In the catalog 30 is below 20, and 20 below 10.
        TestFile above = new("/own/a.urns.tsv", "#extend Geo\n10\tEuropeAgain\tEurope\t30\n");
        TestFile below = new("/own/b.urns.tsv", "#extend Geo\n60\tMontmartre\tMontmartre\t30\n");

        Compilation output = Reference.Run(Reference.CompileWithSamples(), above, below).Output;

        Assert.Empty(output.GetDiagnostics(TestContext.Current.CancellationToken).Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
    }

    [Fact]
    public async Task Two_files_that_define_one_type_are_still_an_error() => Assert.Equal(
        "b.urns.tsv(1,9)-(1,12) AUD0014",
        Analysis.Describe(Assert.Single(await Analysis.RunAsync(
            Reference.CompileWithSamples(), new TestFile(
                "/a.urns.tsv", "#entity Own\n#namespace urn:li:own\n#id integer\n1\tA\tA\n"), new TestFile(
                    "/b.urns.tsv", "#entity Own\n#namespace urn:li:own\n#id integer\n2\tB\tB\n")))));

    [Fact]
    public async Task Two_files_of_one_path_are_one() => Assert.Equal(
        "a.urns.tsv(5,1)-(5,3) AUD0008",
        Analysis.Describe(Assert.Single(await Analysis.RunAsync(
            new TestFile(
                "/a.urns.tsv", "#entity Own\n#namespace urn:li:own\n#id integer\n17\tA\tA\n17\tB\tB\n"), new TestFile("/a.urns.tsv", "#entity O\n"), new TestFile(
                    "/b.urns.tsv", "#entity Other\n#namespace urn:li:other\n#id integer\n")))));
}
