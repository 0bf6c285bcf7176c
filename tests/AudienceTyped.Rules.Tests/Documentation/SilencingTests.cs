using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AudienceTyped.Rules.Tests;

/// <summary>Each rule obeys what a project says about it: in .editorconfig, in .globalconfig, and at the place itself.</summary>
public sealed class SilencingTests
{
    private const string Wrong = "AudienceCount count = await client.CountAsync(Facet.Titles.Is(Title.FromId(1)) & Facet.Seniorities.Is(Seniority.Vp) & Facet.Locations.Is(Geo.Germany));";

    public static TheoryData<string> Ids => [.. PageExampleTests.IdsOfCode.Select(static row => row.Data)];

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task An_editorconfig_silences_each(string id)
    {
        CSharpCompilation compilation = PageExampleTests.Compile(DocumentationPage.Read(id).Wrong);

        Assert.Contains(await Analysis.OfAsync(compilation), found => found.Id == id);
        Assert.DoesNotContain(await Analysis.OfAsync(Configure(compilation, id, ReportDiagnostic.Suppress)), found => found.Id == id);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task An_editorconfig_makes_an_error_of_each(string id)
    {
        CSharpCompilation compilation = Configure(PageExampleTests.Compile(DocumentationPage.Read(id).Wrong), id, ReportDiagnostic.Error);

        Assert.All(await Analysis.OfAsync(compilation), found => Assert.Equal(found.Id == id, found.Severity == DiagnosticSeverity.Error));
    }

    [Fact]
    public async Task Of_a_definition_file_the_options_of_the_project_count()
    {
        string wrong = DocumentationPage.Read("AUD0030").Wrong;
        CSharpCompilation project = Code.Compile("class Project { }");

        Assert.Equal(["AUD0030"], await PageExampleTests.ReadFilesAsync(wrong, project));
        Assert.Empty(await PageExampleTests.ReadFilesAsync(wrong, project.WithOptions(project.Options.WithSpecificDiagnosticOptions([new("AUD0030", ReportDiagnostic.Suppress)]))));
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
    [InlineData("AUD1002:The facets may not be AND-ed", false)]
    [InlineData("AUD1003", true)]
    public async Task An_attribute_with_a_justification_silences_the_method(string checkId, bool isFound)
    {
        string file = Code.Method(Wrong).Replace(
            "    public static async Task",
            $"    [System.Diagnostics.CodeAnalysis.SuppressMessage(\"AudienceTyped.Api\", \"{checkId}\", Justification = \"The finder answers it, as was tried.\")]\n    public static async Task",
            StringComparison.Ordinal);

        Assert.Equal(isFound, (await Analysis.OfFilesAsync(file)).Any(static found => found.Id == "AUD1002"));
    }

    // As the compiler is told of what .editorconfig says: `dotnet_diagnostic.AUD1002.severity = none`.
    private static CSharpCompilation Configure(CSharpCompilation compilation, string id, ReportDiagnostic severity) =>
        compilation.WithOptions(compilation.Options.WithSyntaxTreeOptionsProvider(new Configuration(id, severity)));

    private sealed class Configuration(string configured, ReportDiagnostic configuredSeverity) : SyntaxTreeOptionsProvider
    {
        public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.Unknown;

        public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity)
        {
            severity = diagnosticId == configured ? configuredSeverity : ReportDiagnostic.Default;
            return diagnosticId == configured;
        }

        public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity)
        {
            severity = ReportDiagnostic.Default;
            return false;
        }
    }
}
