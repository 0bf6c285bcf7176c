using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AudienceTyped.Rules.Tests;

/// <summary>Each rule obeys what a project says about it: in .editorconfig, in .globalconfig, and at the place itself.</summary>
public sealed class SilencingTests
{
    private const string Wrong =
        "AudienceCount count = await client.CountAsync(Facet.Titles.Is(Title.FromId(1)) & Facet.Seniorities.Is(Seniority.Vp) & Facet.Locations.Is(Geo.Germany));";

    public static TheoryData<string> Ids => [.. PageExampleTests.IdsOfCode.Select(static row => row.Data)];

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task An_editorconfig_silences_each(string id)
    {
        CSharpCompilation compilation = PageExampleTests.Compile(DocumentationPage.Read(id).Wrong);

        Assert.Contains(await Analysis.OfAsync(compilation), found => found.Id == id);
        Assert.DoesNotContain(
            await Analysis.OfAsync(Configure(compilation, ".editorconfig", $"[*.cs]\ndotnet_diagnostic.{id}.severity = none")), found => found.Id == id);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task An_editorconfig_makes_an_error_of_each(string id)
    {
        CSharpCompilation compilation = Configure(
            PageExampleTests.Compile(DocumentationPage.Read(id).Wrong), ".editorconfig", $"[*.cs]\ndotnet_diagnostic.{id}.severity = error");

        IReadOnlyList<Found> found = await Analysis.OfAsync(compilation);

        Assert.Contains(found, one => one.Id == id);
        Assert.All(found, one => Assert.Equal(one.Id == id, one.Severity == DiagnosticSeverity.Error));
    }

    [Fact]
    public async Task A_definition_file_is_no_code_so_a_globalconfig_counts()
    {
        string wrong = DocumentationPage.Read("AUD0030").Wrong;
        CSharpCompilation project = Code.Compile("class Project { }");

        Assert.Equal(["AUD0030"], await PageExampleTests.ReadFilesAsync(wrong, project));
        Assert.Equal(
            ["AUD0030"], await PageExampleTests.ReadFilesAsync(wrong, Configure(project, ".editorconfig", "[*]\ndotnet_diagnostic.AUD0030.severity = none")));
        Assert.Empty(
            await PageExampleTests.ReadFilesAsync(wrong, Configure(project, ".globalconfig", "is_global = true\ndotnet_diagnostic.AUD0030.severity = none")));
        Assert.Empty(await PageExampleTests.ReadFilesAsync(wrong.Replace("#set", "# audience:ignore AUD0030\n#set", StringComparison.Ordinal), project));
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("#pragma warning disable AUD1002 // the finder answers it, as was tried\n", false)]
    [InlineData("#pragma warning disable AUD1003 // of another rule\n", true)]
    public async Task A_pragma_with_a_reason_silences_the_lines_below(string before, bool isFound) =>
        Assert.Equal(isFound, (await Analysis.OfAsync(PageExampleTests.Compile(before + Wrong))).Any(static found => found.Id == "AUD1002"));

    [Theory]
    [InlineData("AUD1002", false)]
    [InlineData("AUD1002:The facets cannot be AND-ed", false)]
    [InlineData("AUD1003", true)]
    public async Task An_attribute_with_a_justification_silences_the_method(string checkId, bool isFound)
    {
        string file = Code.Method(Wrong).Replace(
            "    public static async Task",
            $"    [System.Diagnostics.CodeAnalysis.SuppressMessage(\"AudienceTyped.Api\", \"{checkId}\", Justification = \"The finder answers it, as was tried.\")]\n    public static async Task",
            StringComparison.Ordinal);

        Assert.Equal(isFound, (await Analysis.OfFilesAsync(file)).Any(static found => found.Id == "AUD1002"));
    }

    // As the compiler reads such a file.
    private static CSharpCompilation Configure(CSharpCompilation compilation, string name, string text) => compilation.WithOptions(
        compilation.Options.WithSyntaxTreeOptionsProvider(
            new Configuration(AnalyzerConfigSet.Create(ImmutableArray.Create(AnalyzerConfig.Parse(text, "/project/" + name))))));

    private sealed class Configuration(AnalyzerConfigSet files) : SyntaxTreeOptionsProvider
    {
        public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.Unknown;

        public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
            files.GetOptionsForSourcePath("/project/" + tree.FilePath).TreeOptions.TryGetValue(diagnosticId, out severity);

        public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
            files.GlobalConfigOptions.TreeOptions.TryGetValue(diagnosticId, out severity);
    }
}
