using AudienceTyped.Tests.Shared;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace AudienceTyped.Rules.Tests;

/// <summary>Applies a fix of code to the first place, or to all places, where an id is reported.</summary>
internal sealed class CodeFixing(CodeFixProvider fix, string id)
{
    /// <summary>Asserts what the fix makes of the first place, that nothing of the id is reported in the file afterwards, and that it compiles.</summary>
    public async Task AssertAsync(string before, string after, string? title = null)
    {
        using AdhocWorkspace workspace = new();
        Document document = Code.Open(workspace, before);
        CodeAction action = Assert.Single(await OfferAsync(document), offer => title is null || offer.Title == title);
        await AssertMendedAsync((await FixRun.ApplyAsync(action)).GetDocument(document.Id)!, after);
    }

    /// <summary>The same of statements in <see cref="Code.Method"/>.</summary>
    public Task AssertStatementsAsync(string before, string after, string? title = null) => AssertAsync(Code.Method(before), Code.Method(after), title);

    /// <summary>Asserts what the fix makes of all places in statements together.</summary>
    public async Task AssertAllAsync(string before, string after)
    {
        using AdhocWorkspace workspace = new();
        Document document = Code.Open(workspace, Code.Method(before));
        IReadOnlyList<Diagnostic> found = await ReportAsync(document);
        Assert.True(found.Count > 1, "One occurrence is not all.");
        string key = (await OfferAsync(document))[0].EquivalenceKey!;
        await AssertMendedAsync((await FixRun.ApplyToAllAsync(fix, document, key, found)).GetDocument(document.Id)!, Code.Method(after));
    }

    /// <summary>Asserts that the id is reported in statements, and nothing is offered.</summary>
    public async Task AssertOffersNothingAsync(string statements) => Assert.Empty(await ListTitlesAsync(statements));

    /// <summary>The titles that are offered for the first place in statements.</summary>
    public async Task<IEnumerable<string>> ListTitlesAsync(string statements)
    {
        using AdhocWorkspace workspace = new();
        return (await OfferAsync(Code.Open(workspace, Code.Method(statements)))).Select(static action => action.Title);
    }

    /// <summary>What is offered for the first place that is reported.</summary>
    public async Task<IReadOnlyList<CodeAction>> OfferAsync(Document document) => await FixRun.OfferAsync(fix, document, (await ReportAsync(document))[0]);

    private async Task AssertMendedAsync(Document document, string expected)
    {
        Assert.Equal(expected, (await document.GetTextAsync(TestContext.Current.CancellationToken)).ToString());
        Compilation compilation = (await document.Project.GetCompilationAsync(TestContext.Current.CancellationToken))!;
        Assert.Empty(
            compilation
                .GetDiagnostics(TestContext.Current.CancellationToken)
                .Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
                .Select(static diagnostic => diagnostic.ToString()));
        Assert.Empty((await ReportAsync(document)).Select(static diagnostic => diagnostic.ToString()));
    }

    private async Task<IReadOnlyList<Diagnostic>> ReportAsync(Document document)
    {
        Compilation compilation = (await document.Project.GetCompilationAsync(TestContext.Current.CancellationToken))!;
        IEnumerable<Diagnostic> all = compilation.GetDiagnostics(TestContext.Current.CancellationToken).Concat(await Analysis.DiagnosticsOfAsync(compilation));
        return [.. all.Where(diagnostic => diagnostic.Id == id)];
    }
}
