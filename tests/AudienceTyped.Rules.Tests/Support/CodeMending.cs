using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace AudienceTyped.Rules.Tests;

/// <summary>Applies a fix to code, as an editor does.</summary>
internal static class CodeMending
{
    /// <summary>Asserts what the fix of a title makes of statements, that the code compiles then, and that nothing of the id is left.</summary>
    public static async Task AssertAsync(CodeFixProvider fix, string id, string title, string statements, string mended)
    {
        using AdhocWorkspace workspace = new();
        Document document = Code.Open(workspace, Code.Method(statements));
        CodeAction action = Assert.Single(await OfferAsync(fix, id, document, await FirstAsync(document, id)), offer => offer.Title == title);
        Assert.False(string.IsNullOrEmpty(action.EquivalenceKey));
        await AssertMendedAsync(await ApplyAsync(action, document), id, mended);
    }

    /// <summary>The same of all places at once.</summary>
    public static async Task AssertAllAsync(CodeFixProvider fix, string id, string title, string statements, string mended)
    {
        using AdhocWorkspace workspace = new();
        Document document = Code.Open(workspace, Code.Method(statements));
        CodeAction one = Assert.Single(await OfferAsync(fix, id, document, await FirstAsync(document, id)), offer => offer.Title == title);
        var all = new FixAllContext(document, fix, FixAllScope.Document, one.EquivalenceKey!, [id], new Provider(), TestContext.Current.CancellationToken);
        CodeAction action = (await fix.GetFixAllProvider()!.GetFixAsync(all))!;
        await AssertMendedAsync(await ApplyAsync(action, document), id, mended);
    }

    /// <summary>The titles that are offered for the first diagnostic of an id.</summary>
    public static async Task<IEnumerable<string>> ListTitlesAsync(CodeFixProvider fix, string id, string statements)
    {
        using AdhocWorkspace workspace = new();
        Document document = Code.Open(workspace, Code.Method(statements));
        return (await OfferAsync(fix, id, document, await FirstAsync(document, id))).Select(static action => action.Title);
    }

    private static async Task AssertMendedAsync(Document document, string id, string mended)
    {
        Assert.Equal(Code.Method(mended), (await document.GetTextAsync(TestContext.Current.CancellationToken)).ToString());
        Compilation compilation = (await document.Project.GetCompilationAsync(TestContext.Current.CancellationToken))!;
        Assert.DoesNotContain(compilation.GetDiagnostics(TestContext.Current.CancellationToken), static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.DoesNotContain(await DiagnosticsAsync(document), diagnostic => diagnostic.Id == id);
    }

    private static async Task<Document> ApplyAsync(CodeAction action, Document document)
    {
        CodeActionOperation operation = Assert.Single(await action.GetOperationsAsync(TestContext.Current.CancellationToken));
        return Assert.IsType<ApplyChangesOperation>(operation).ChangedSolution.GetDocument(document.Id)!;
    }

    private static async Task<List<CodeAction>> OfferAsync(CodeFixProvider fix, string id, Document document, Diagnostic diagnostic)
    {
        Assert.Contains(id, fix.FixableDiagnosticIds);
        List<CodeAction> offers = [];
        await fix.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => offers.Add(action), TestContext.Current.CancellationToken));
        return offers;
    }

    private static async Task<Diagnostic> FirstAsync(Document document, string id) => (await DiagnosticsAsync(document)).First(diagnostic => diagnostic.Id == id);

    private static async Task<ImmutableArray<Diagnostic>> DiagnosticsAsync(Document document)
    {
        Compilation compilation = (await document.Project.GetCompilationAsync(TestContext.Current.CancellationToken))!;
        return [.. compilation.GetDiagnostics(TestContext.Current.CancellationToken), .. await Analysis.DiagnosticsOfAsync(compilation)];
    }

    private sealed class Provider : FixAllContext.DiagnosticProvider
    {
        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            await DiagnosticsAsync(project.Documents.Single());

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) => await DiagnosticsAsync(document);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
