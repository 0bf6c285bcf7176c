using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AudienceTyped.CodeFixes;

/// <summary>One diagnostic in the code that it is about.</summary>
internal sealed class CodeFixPlace(CodeFixContext context, Diagnostic diagnostic, SyntaxNode root, SemanticModel model)
{
    public SemanticModel Model => model;

    public Document Document => context.Document;

    public Diagnostic Diagnostic => diagnostic;

    public SyntaxNode Root => root;

    public CancellationToken CancellationToken => context.CancellationToken;

    /// <summary>The innermost node at the place of the diagnostic.</summary>
    public SyntaxNode Node => root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);

    /// <summary>The innermost node of a kind that has the place of the diagnostic, or null.</summary>
    public T? Find<T>()
        where T : SyntaxNode => Node.FirstAncestorOrSelf<T>();

    /// <summary>What the analyzer has told beside its message, or null.</summary>
    public string? FindProperty(string name) => diagnostic.Properties.TryGetValue(name, out string? value) ? value : null;

    /// <summary>Offers to put one node in the place of another.</summary>
    public void OfferReplacement(string title, string key, SyntaxNode old, SyntaxNode replacement, bool needsImport = false) =>
        Offer(title, key, () => needsImport ? Imports.Add(root.ReplaceNode(old, replacement), Imports.Catalog) : root.ReplaceNode(old, replacement));

    /// <summary>Offers to put one expression in the place of another, unless that would not compile.</summary>
    public void OfferCompiling(string title, string key, ExpressionSyntax old, ExpressionSyntax replacement)
    {
        if (SpeculativeEdit.Compiles(model, old, replacement))
        {
            OfferReplacement(title, key, old, replacement);
        }
    }

    /// <summary>Offers another text of the file.</summary>
    public void Offer(string title, string key, Func<SyntaxNode> change) => context.RegisterCodeFix(
        CodeAction.Create(title, _ => Task.FromResult(context.Document.WithSyntaxRoot(change())), equivalenceKey: key),
        diagnostic);

    /// <summary>Offers another text of the project's files.</summary>
    public void OfferSolution(string title, string key, Func<CancellationToken, Task<Solution>> change) =>
        context.RegisterCodeFix(CodeAction.Create(title, change, equivalenceKey: key), diagnostic);
}
