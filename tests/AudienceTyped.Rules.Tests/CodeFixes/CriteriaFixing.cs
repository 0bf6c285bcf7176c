using System.Collections.Immutable;
using System.Reflection;
using AudienceTyped.CodeFixes.Criteria;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace AudienceTyped.Rules.Tests;

/// <summary>Applies a fix to code as an editor does.</summary>
internal static class CriteriaFixing
{
    private static readonly CancellationToken _cancellationToken = CancellationToken.None;

    /// <summary>Asserts what the statements of a method become, the title in the menu, that nothing is left to say by the rule, and that the result compiles.</summary>
    public static async Task AssertBecomesAsync(CriteriaFix fix, string id, string statements, string expected, string title)
    {
        (Document document, Diagnostic[] found) = await AnalyzeAsync(Code.Method(statements), id);
        (CodeAction action, Document changed) = await ApplyAsync(fix, document, Assert.Single(found));

        Assert.Equal(title, action.Title);
        Assert.Equal(Code.Method(expected), (await changed.GetTextAsync(_cancellationToken)).ToString());
        await AssertMendedAsync(changed, id);
    }

    /// <summary>Asserts what the statements become when all occurrences in the document are fixed at once.</summary>
    public static async Task AssertAllBecomeAsync(CriteriaFix fix, string id, string statements, string expected)
    {
        (Document document, Diagnostic[] found) = await AnalyzeAsync(Code.Method(statements), id);
        Assert.True(found.Length > 1, "One occurrence is not all.");
        (CodeAction first, _) = await ApplyAsync(fix, document, found[0]);
        FixAllContext context = new(document, fix, FixAllScope.Document, first.EquivalenceKey, [id], new FoundDiagnostics(found), _cancellationToken);
        CodeAction action = (await fix.GetFixAllProvider()!.GetFixAsync(context))!;
        Document changed = await ChangedAsync(action, document);

        Assert.Equal(Code.Method(expected), (await changed.GetTextAsync(_cancellationToken)).ToString());
        await AssertMendedAsync(changed, id);
    }

    /// <summary>Asserts that the rule is found, and nothing is offered.</summary>
    public static async Task AssertOffersNothingAsync(CriteriaFix fix, string id, string statements)
    {
        (Document document, Diagnostic[] found) = await AnalyzeAsync(Code.Method(statements), id);

        Assert.Empty(await OffersAsync(fix, document, Assert.Single(found)));
    }

    /// <summary>A document with code, and what is said of it by a rule.</summary>
    public static async Task<(Document Document, Diagnostic[] Found)> AnalyzeAsync(string code, string id)
    {
        Compilation like = Code.Compile();
        using AdhocWorkspace workspace = new();
        Document document = workspace
            .AddProject(ProjectInfo.Create(ProjectId.CreateNewId(), VersionStamp.Default, "snippets", "snippets", LanguageNames.CSharp, compilationOptions: like.Options, parseOptions: Code.Options, metadataReferences: like.References))
            .AddDocument("Snippet.cs", code);
        return (document, await DiagnosticsAsync(document, id));
    }

    public static async Task<(CodeAction Action, Document Changed)> ApplyAsync(CriteriaFix fix, Document document, Diagnostic diagnostic)
    {
        CodeAction action = Assert.Single(await OffersAsync(fix, document, diagnostic));
        return (action, await ChangedAsync(action, document));
    }

    private static async Task<Document> ChangedAsync(CodeAction action, Document document)
    {
        ImmutableArray<CodeActionOperation> operations = await action.GetOperationsAsync(_cancellationToken);
        return operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetDocument(document.Id)!;
    }

    private static async Task<List<CodeAction>> OffersAsync(CriteriaFix fix, Document document, Diagnostic diagnostic)
    {
        Assert.NotNull(fix.GetType().GetCustomAttribute<ExportCodeFixProviderAttribute>());
        Assert.Contains(diagnostic.Id, fix.FixableDiagnosticIds);
        List<CodeAction> offers = [];
        await fix.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => offers.Add(action), _cancellationToken));
        return offers;
    }

    private static async Task AssertMendedAsync(Document document, string id)
    {
        Compilation compilation = (await document.Project.GetCompilationAsync(_cancellationToken))!;
        Assert.Empty(compilation.GetDiagnostics(_cancellationToken).Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(static diagnostic => diagnostic.ToString()));
        Assert.Empty((await DiagnosticsAsync(document, id)).Select(static diagnostic => diagnostic.ToString()));
    }

    private static async Task<Diagnostic[]> DiagnosticsAsync(Document document, string id) =>
        [.. (await Analysis.DiagnosticsOfAsync((await document.Project.GetCompilationAsync(_cancellationToken))!)).Where(diagnostic => diagnostic.Id == id)];

    private sealed class FoundDiagnostics(Diagnostic[] found) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>(found);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>(found);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
