using System.Composition;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace AudienceTyped.Tests.Shared;

/// <summary>Offers and applies fixes as an editor does, in files of code and in definition files.</summary>
internal static class FixRun
{
    /// <summary>What a fix offers for a diagnostic. An editor must find the fix, and each action must have a key by which it fixes all occurrences.</summary>
    public static async Task<IReadOnlyList<CodeAction>> OfferAsync(CodeFixProvider fix, TextDocument document, Diagnostic diagnostic)
    {
        Assert.NotNull(fix.GetType().GetCustomAttribute<ExportCodeFixProviderAttribute>());
        Assert.NotNull(fix.GetType().GetCustomAttribute<SharedAttribute>());
        Assert.Contains(diagnostic.Id, fix.FixableDiagnosticIds);
        List<CodeAction> offers = [];
        await fix.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => offers.Add(action), TestContext.Current.CancellationToken));
        Assert.All(offers, static action => Assert.False(string.IsNullOrEmpty(action.EquivalenceKey)));
        return offers;
    }

    /// <summary>The solution after an action.</summary>
    public static async Task<Solution> ApplyAsync(CodeAction action) => Assert.IsType<ApplyChangesOperation>(
        Assert.Single(await action.GetOperationsAsync(TestContext.Current.CancellationToken))).ChangedSolution;

    /// <summary>The solution after the action of a key was applied to all diagnostics of a document at once.</summary>
    public static async Task<Solution> ApplyToAllAsync(CodeFixProvider fix, Document document, string equivalenceKey, IReadOnlyList<Diagnostic> diagnostics)
    {
        FixAllProvider all = Assert.IsAssignableFrom<FixAllProvider>(fix.GetFixAllProvider());
        FixAllContext context = new(
            document, fix, FixAllScope.Document, equivalenceKey, diagnostics
                .Select(static diagnostic => diagnostic.Id)
                .Distinct(), new Given(diagnostics), TestContext.Current.CancellationToken);
        return await ApplyAsync((await all.GetFixAsync(context))!);
    }

    private sealed class Given(IReadOnlyList<Diagnostic> diagnostics) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
