using System.Collections.Immutable;
using System.Globalization;
using AudienceTyped.Generator.Analyzers.Definitions;
using AudienceTyped.Tests.Shared;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using static Microsoft.CodeAnalysis.DiagnosticSeverity;

namespace AudienceTyped.Generator.Tests;

/// <summary>Rows with a <c>?</c> in the place of their id: what is reported of them, and what they leave alone.</summary>
public sealed class UnresolvedRowDiagnosticsTests
{
    private const string Path = "/repo/Skill.urns.tsv";
    private const string TextHeader = "#entity Locale\n#namespace urn:li:locale\n#id text\n#shape en_US\n";
    private const string RangeHeader = "#entity Size\n#namespace urn:li:size\n#id range\n";

    [Theory]
    [InlineData(
        "?\tKubernetes\tKubernetes",
        "The row does not add 'Skill.Kubernetes' yet, because the id of 'Kubernetes' is still to be found. Run 'audience add --resolve', which asks LinkedIn for it, or write the id.")]
    [InlineData(
        " ? \t-\tMachine Learning",
        "The row does not add 'Skill.MachineLearning' yet, because the id of 'Machine Learning' is still to be found. Run 'audience add --resolve', which asks LinkedIn for it, or write the id.")]
    [InlineData(
        "?\t-\t***",
        "The row does not add a member yet, because the id of '***' is still to be found. Run 'audience add --resolve', which asks LinkedIn for it, or write the id.")]
    public async Task A_row_names_its_member_and_the_command(string row, string message)
    {
        Diagnostic diagnostic = Assert.Single(await Analysis.RunAsync(new TestFile(Path, Samples.SkillHeader + row + "\n")));

        Assert.Equal(("AUD0034", Info), (diagnostic.Id, diagnostic.Severity));
        Assert.Equal("?", (Samples.SkillHeader + row).Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length));
        Assert.Equal(message, diagnostic.GetMessage(CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData(Samples.SkillHeader)]
    [InlineData(TextHeader)]
    [InlineData(RangeHeader)]
    public async Task It_is_no_id_in_any_form_and_adds_nothing(string header)
    {
        TestFile file = new(Path, header + "?\tOurs\tOurs\n");

        Assert.Equal(["AUD0034"], (await Analysis.RunAsync(file)).Select(static diagnostic => diagnostic.Id));
        string code = Assert.Single(Generation.Run(file)).Value;
        Assert.DoesNotContain("Ours", code, StringComparison.Ordinal);
        Assert.Equal(Assert.Single(Generation.Run(new TestFile(Path, header))).Value, code);
    }

    [Theory]
    [InlineData("true", Warning)]
    [InlineData("True", Warning)]
    [InlineData("false", Info)]
    [InlineData("", Info)]
    public async Task It_is_a_warning_in_a_build_of_continuous_integration(string property, DiagnosticSeverity severity)
    {
        AnalyzerOptions options = new([new TestFile(Path, Samples.SkillHeader + "?\tA\tA\n17\t-\tB\n")], new BuildProperties(property));

        IReadOnlyList<Diagnostic> said = await AnalyzerRun.OfAsync(Generation.Compile(), [new DefinitionFileAnalyzer()], options);

        Assert.Equal([("AUD0034", severity), ("AUD0017", Info)], said.Select(static diagnostic => (diagnostic.Id, diagnostic.Severity)));
    }

    // What else is said, beside the row itself.
    [Theory]
    [InlineData("?\tA\tA\n?\tB\tB\n17\tC\tC")]
    [InlineData("?\tA\tSame\n17\tB\tSame")]
    [InlineData("?\tA\tA\t?\t?\tAlso\n17\tC\tC")]
    [InlineData("?\tA\tA\t99\t98\n17\tC\tC")]
    [InlineData("#only A, C\n?\tA\tA\n17\tC\tC\n18\tD\tD")]
    [InlineData("#only ?\n?\tA\tA\n17\tC\tC")]
    [InlineData("#renamed Old A\n?\tA\tA\n17\tC\tC")]
    [InlineData("# audience:ignore AUD0034\n?\tB\tB\n?\tA\tA\n17\tC\tC")]
    public async Task Other_rules_say_nothing_of_it(string rows) =>
        Assert.All(await Analysis.RunAsync(new TestFile(Path, Samples.SkillHeader + rows + "\n")), static said => Assert.Equal("AUD0034", said.Id));

    [Theory]
    [InlineData("AUD0011", Warning, "The parent '?' of 17 is not an id", "17\tC\tC\t?")]
    [InlineData("AUD0011", Warning, "The parent '?' of 17 is not an id", "#only C\n17\tC\tC\t?")]
    [InlineData("AUD0019", Warning, "The replacement '?' of 17", "17\tC\tC\t-\t?")]
    [InlineData("AUD0029", Error, "The value '?' is left out of the set 'S': it means an id that is still to be found", "#set S 17, ?\n17\tC\tC")]
    [InlineData("AUD0029", Error, "The value '?' is left out of the set 'S': it means an id that is still to be found", "#only S, C\n#set S 17, ?\n17\tC\tC")]
    [InlineData("AUD0004", Error, "has '?', which means an id that is still to be found", "#parts 17 ?\n17\tC\tC")]
    [InlineData("AUD0004", Error, "has '?', which means an id that is still to be found", "#parts ? 17\n17\tC\tC")]
    [InlineData("AUD0009", Error, "the value 17 already has the identifier 'A'", "17\tA\tFirst")]
    [InlineData("AUD0009", Error, "the value ? already has the identifier 'A'", "?\tA\tFirst")]
    [InlineData("AUD0005", Error, "it has no name", "?\tC")]
    [InlineData("AUD0010", Error, "'class' cannot be the name of a member", "?\tclass\tC")]
    public async Task What_names_it_or_is_wrong_with_it_is_reported(string id, DiagnosticSeverity severity, string message, string rows)
    {
        IReadOnlyList<Diagnostic> said = await Analysis.RunAsync(new TestFile(Path, Samples.SkillHeader + rows + "\n?\tA\tA\n"));

        Diagnostic diagnostic = Assert.Single(said, one => one.Id != "AUD0034");
        Assert.Equal((id, severity), (diagnostic.Id, diagnostic.Severity));
        Assert.Contains(message, diagnostic.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_id_renames_nothing()
    {
        const string Named = "17\t-\tOurs\n18\t-\tTheirs\n";

        string Members(string row) => string.Join(
            " ",
            Generation.Run(new TestFile(Path, Samples.SkillHeader + Named + row)).Values.Single().Split('\n')
                .Where(static line => line.Contains("public static global::AudienceTyped.Skill ", StringComparison.Ordinal))
                .Select(static line => line.Trim().Split(' ')[3])
                .Where(static member => member.StartsWith("Ours", StringComparison.Ordinal) || member.StartsWith("Theirs", StringComparison.Ordinal)));

        Assert.Equal("Ours Theirs", Members(""));
        Assert.Equal("Ours_17 Theirs", Members("?\tOurs\tOther\n"));
        Assert.Equal("Ours_17 Theirs Ours", Members("19\tOurs\tOther\n"));
        Assert.DoesNotContain(await Analysis.RunAsync(new TestFile(Path, Samples.SkillHeader + Named + "?\tOurs\tOther\n")), static said => said.Severity > Info);
    }

    [Fact]
    public async Task A_value_that_the_referenced_catalog_has_needs_no_row()
    {
        IReadOnlyList<Diagnostic> said = await Analysis.RunAsync(
            Reference.CompileWithSamples(), new TestFile(Path, "#extend Skill\n?\tOurs\tengineering\n?\tMore\tMore\n"));

        Assert.Equal(["AUD0025", "AUD0034"], said.Select(static diagnostic => diagnostic.Id));
        Assert.Contains(
            "already has the value 'engineering' as 'Skill.Engineering'", said[0].GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    private sealed class BuildProperties(string continuousIntegration) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Properties(
            continuousIntegration.Length == 0
                ? ImmutableDictionary<string, string>.Empty
                : ImmutableDictionary<string, string>.Empty.Add("build_property.ContinuousIntegrationBuild", continuousIntegration));

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;
    }

    private sealed class Properties(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) =>
            values.TryGetValue(key, out value);
    }
}
