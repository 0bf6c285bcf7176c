using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace AudienceTyped.CodeFixes;

/// <summary>Offers edits of code that leave it compiling.</summary>
internal static class CodeEdit
{
    /// <summary>Offers to put one node in the place of another, unless that would not compile.</summary>
    public static async Task OfferReplacementAsync(CodeFixContext context, Diagnostic diagnostic, string title, string equivalenceKey, SyntaxNode old, SyntaxNode replacement)
    {
        SyntaxNode root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) ?? throw new NotSupportedException();
        Document edited = context.Document.WithSyntaxRoot(root.ReplaceNode(old, replacement));
        if (await CountErrorsAsync(edited, context.CancellationToken).ConfigureAwait(false) <= await CountErrorsAsync(context.Document, context.CancellationToken).ConfigureAwait(false))
        {
            context.RegisterCodeFix(CodeAction.Create(title, _ => Task.FromResult(edited), equivalenceKey), diagnostic);
        }
    }

    private static async Task<int> CountErrorsAsync(Document document, CancellationToken cancellationToken)
    {
        SemanticModel? model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        ImmutableArray<Diagnostic> diagnostics = model?.GetDiagnostics(cancellationToken: cancellationToken) ?? [];
        return diagnostics.Count(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
    }
}
