using System.Collections.Immutable;
using AudienceTyped.CodeFixes.Meaning;
using AudienceTyped.Generator.Analyzers.Meaning;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AudienceTyped.Rules.Tests.Meaning;

/// <summary>The two ways out of a contradiction: another value, or another name.</summary>
public sealed class MeaningFixTests
{
    [Theory]
    [InlineData("const string UnitedStates = /* a */ \"urn:li:geo:101165590\" /* b */; // c", "const string UnitedStates = /* a */ \"urn:li:geo:103644278\" /* b */; // c")]
    [InlineData("const string Linux = @\"urn:li:skill:1346\";", "const string Linux = \"urn:li:skill:301\";")]
    [InlineData("static readonly Skill Linux =\n        Skill.Python; // why", "static readonly Skill Linux =\n        Skill.Linux; // why")]
    [InlineData("static readonly Skill Linux = AudienceTyped.Skill.Python;", "static readonly Skill Linux = AudienceTyped.Skill.Linux;")]
    [InlineData("static readonly Skill Linux = Skill.FromId(1346);", "static readonly Skill Linux = Skill.Linux;")]
    [InlineData("static readonly Skill Linux = Skill.Parse(\"urn:li:skill:1346\");", "static readonly Skill Linux = Skill.Parse(\"urn:li:skill:301\");")]
    [InlineData("static readonly Skill Python = Skill.FromId(999999);", "static readonly Skill Python = Skill.Python;")]
    public async Task The_value_that_the_name_stands_for_is_written(string before, string after) =>
        Assert.Equal(Class(after), await ApplyAsync(new UseNamedValueFix(), Class(before)));

    [Theory]
    [InlineData("const string UnitedStates = \"urn:li:geo:101165590\"; static string Home => UnitedStates;", "const string UnitedKingdom = \"urn:li:geo:101165590\"; static string Home => UnitedKingdom;")]
    [InlineData("static readonly Skill _linux = Skill.Python; static Skill Core => _linux;", "static readonly Skill _python = Skill.Python; static Skill Core => _python;")]
    [InlineData("static Geo Germany => Geo.France; // home", "static Geo France => Geo.France; // home")]
    public async Task The_variable_is_called_what_the_value_is_called(string before, string after) =>
        Assert.Equal(Class(after), await ApplyAsync(new RenameToValueFix(), Class(before)));

    [Theory]
    [InlineData("static Geo Germany => Geo.France; static Geo France => Geo.France;")]
    [InlineData("static readonly string[] All = [/* Germany */ \"urn:li:geo:105015875\"];")]
    public async Task Where_no_name_can_be_given_none_is_offered(string member) =>
        Assert.Null(await ApplyAsync(new RenameToValueFix(), Class(member)));

    private static string Class(string member) => $"using AudienceTyped;\n\ninternal static class Snippet\n{{\n    {member}\n}}\n";

    // The text afterwards, about which nothing more may be said; null where nothing is offered.
    private static async Task<string?> ApplyAsync(CodeFixProvider fix, string code)
    {
        using var workspace = new AdhocWorkspace();
        var compilation = AudienceTyped.Rules.Tests.Code.Compile(code);
        Document document = workspace.CurrentSolution.AddProject("project", "project", LanguageNames.CSharp)
            .WithCompilationOptions(compilation.Options)
            .WithParseOptions(compilation.SyntaxTrees[0].Options)
            .WithMetadataReferences(compilation.References)
            .AddDocument("File.cs", code, filePath: "File.cs");
        List<CodeAction> offered = [];
        Diagnostic diagnostic = Assert.Single(await FindAsync(document));
        Assert.Contains(diagnostic.Id, new UseNamedValueFix().FixableDiagnosticIds);
        await fix.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => offered.Add(action), TestContext.Current.CancellationToken));
        if (offered.Count == 0)
        {
            return null;
        }

        CodeAction action = Assert.Single(offered);
        Assert.Equal(fix.GetType().Name, action.EquivalenceKey);
        Solution changed = Assert.IsType<ApplyChangesOperation>(Assert.Single(await action.GetOperationsAsync(TestContext.Current.CancellationToken))).ChangedSolution;
        Document mended = changed.GetDocument(document.Id)!;
        Assert.Empty(await FindAsync(mended));
        return (await mended.GetTextAsync(TestContext.Current.CancellationToken)).ToString();
    }

    private static async Task<ImmutableArray<Diagnostic>> FindAsync(Document document)
    {
        Compilation compilation = (await document.Project.GetCompilationAsync(TestContext.Current.CancellationToken))!;
        Assert.Empty(compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return await compilation.WithAnalyzers([new WrongMeaningAnalyzer()]).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
    }
}
