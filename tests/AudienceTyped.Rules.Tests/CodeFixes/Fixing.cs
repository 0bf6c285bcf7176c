using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace AudienceTyped.Rules.Tests;

/// <summary>Applies a fix to code, as an editor does.</summary>
internal sealed class Fixing(CodeFixProvider fix, string id)
{
    /// <summary>Asserts what the fix makes of the first place that is reported, that nothing of the id is reported there afterwards, and that it compiles.</summary>
    public async Task AssertAsync(string before, string after, string? title = null)
    {
        using var workspace = new AdhocWorkspace();
        Document document = Open(workspace, before);
        CodeAction action = Assert.Single(await OfferAsync(document), offer => title is null || offer.Title == title);
        Document changed = await ApplyAsync(action, document);
        Assert.Equal(after, (await changed.GetTextAsync(TestContext.Current.CancellationToken)).ToString());
        await AssertMendedAsync(changed);
    }

    /// <summary>The same of statements in <see cref="Code.Method"/>.</summary>
    public Task AssertStatementsAsync(string before, string after, string? title = null) => AssertAsync(Code.Method(before), Code.Method(after), title);

    /// <summary>Asserts what the fix makes of all places together.</summary>
    public async Task AssertAllAsync(string before, string after)
    {
        using var workspace = new AdhocWorkspace();
        Document document = Open(workspace, Code.Method(before));
        CodeAction first = (await OfferAsync(document))[0];
        FixAllProvider provider = Assert.IsAssignableFrom<FixAllProvider>(fix.GetFixAllProvider());
        var context = new FixAllContext(document, fix, FixAllScope.Document, first.EquivalenceKey, [id], new Diagnostics(this), TestContext.Current.CancellationToken);
        Document changed = await ApplyAsync((await provider.GetFixAsync(context))!, document);
        Assert.Equal(Code.Method(after), (await changed.GetTextAsync(TestContext.Current.CancellationToken)).ToString());
        await AssertMendedAsync(changed);
    }

    /// <summary>The titles that are offered for the first place in statements.</summary>
    public async Task<IEnumerable<string>> ListTitlesAsync(string statements)
    {
        using var workspace = new AdhocWorkspace();
        return (await OfferAsync(Open(workspace, Code.Method(statements)))).Select(static action => action.Title);
    }

    /// <summary>A project with one file.</summary>
    public static Document Open(AdhocWorkspace workspace, string code)
    {
        var compilation = Code.Compile(code);
        Project project = workspace.CurrentSolution.AddProject("project", "project", LanguageNames.CSharp)
            .WithCompilationOptions(compilation.Options)
            .WithParseOptions(compilation.SyntaxTrees[0].Options)
            .WithMetadataReferences(compilation.References);
        return project.AddDocument("File.cs", code, filePath: "File.cs");
    }

    /// <summary>What is offered for the first place that is reported.</summary>
    public async Task<IReadOnlyList<CodeAction>> OfferAsync(Document document)
    {
        Assert.Contains(id, fix.FixableDiagnosticIds);
        Diagnostic diagnostic = (await ReportAsync(document))[0];
        List<CodeAction> actions = [];
        await fix.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), TestContext.Current.CancellationToken));
        Assert.All(actions, static action => Assert.False(string.IsNullOrEmpty(action.EquivalenceKey)));
        return actions;
    }

    public static async Task<Solution> ApplyAsync(CodeAction action) => Assert.IsType<ApplyChangesOperation>(
        Assert.Single(await action.GetOperationsAsync(TestContext.Current.CancellationToken))).ChangedSolution;

    private static async Task<Document> ApplyAsync(CodeAction action, Document document) => (await ApplyAsync(action)).GetDocument(document.Id)!;

    private async Task AssertMendedAsync(Document document)
    {
        Compilation compilation = (await document.Project.GetCompilationAsync(TestContext.Current.CancellationToken))!;
        Assert.Empty(compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(static diagnostic => diagnostic.ToString()));
        Assert.Empty(await ReportAsync(document));
    }

    private async Task<IReadOnlyList<Diagnostic>> ReportAsync(Document document)
    {
        Compilation compilation = (await document.Project.GetCompilationAsync(TestContext.Current.CancellationToken))!;
        IEnumerable<Diagnostic> all = compilation.GetDiagnostics(TestContext.Current.CancellationToken).Concat(await Analysis.DiagnosticsOfAsync(compilation));
        return [.. all.Where(diagnostic => diagnostic.Id == id)];
    }

    private sealed class Diagnostics(Fixing fixing) : FixAllContext.DiagnosticProvider
    {
        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) => await fixing.ReportAsync(project.Documents.Single());

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) => await fixing.ReportAsync(document);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>(ImmutableArray<Diagnostic>.Empty);
    }
}
