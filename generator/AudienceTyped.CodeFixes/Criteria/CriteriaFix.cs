using AudienceTyped.Generator.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace AudienceTyped.CodeFixes.Criteria;

/// <summary>A fix of criteria in code that changes one document.</summary>
public abstract class CriteriaFix : CodeFixProvider
{
    private const int MaximumTitleLength = 60;

    /// <summary>One edit after the other: two that touch the same list are merged wrongly by the text alone.</summary>
    public sealed override FixAllProvider GetFixAllProvider() => FixAllProvider.Create(async (context, document, diagnostics) =>
    {
        if (await document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root)
        {
            return document;
        }

        (SyntaxNode Node, Diagnostic Diagnostic)[] places = [.. diagnostics.Select(diagnostic => (Find(root, diagnostic), diagnostic))];
        SyntaxNode changed = root.TrackNodes(places.Select(static place => place.Node));
        foreach ((SyntaxNode node, Diagnostic diagnostic) in places)
        {
            changed = changed.GetCurrentNode(node) is { } current ? Change(changed, current, diagnostic) ?? changed : changed;
        }

        return document.WithSyntaxRoot(changed);
    });

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root)
        {
            return;
        }

        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            SyntaxNode node = Find(root, diagnostic);
            if (Change(root, node, diagnostic) is { } changed)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(TitleOf(node, diagnostic), _ => Task.FromResult(context.Document.WithSyntaxRoot(changed)), GetType().Name),
                    diagnostic);
            }
        }
    }

    private static SyntaxNode Find(SyntaxNode root, Diagnostic diagnostic) => root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);

    /// <summary>What the menu says.</summary>
    private protected abstract string TitleOf(SyntaxNode node, Diagnostic diagnostic);

    /// <summary>The root with the fix; null where there is none for this place.</summary>
    private protected abstract SyntaxNode? Change(SyntaxNode root, SyntaxNode node, Diagnostic diagnostic);

    /// <summary>The code on one line, cut where it is long.</summary>
    private protected static string Excerpt(SyntaxNode node)
    {
        string text = string.Join(" ", node.ToString().Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries).Select(static line => line.Trim()));
        return text.Length <= MaximumTitleLength ? text : text.Substring(0, MaximumTitleLength) + "…";
    }
}
