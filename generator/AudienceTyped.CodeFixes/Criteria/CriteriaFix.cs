using AudienceTyped.Generator.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace AudienceTyped.CodeFixes.Criteria;

/// <summary>A fix of criteria in code that changes one document.</summary>
public abstract class CriteriaFix : CodeFix
{
    private const int MaximumTitleLength = 60;

    /// <param name="ids">The ids of the diagnostics that it mends.</param>
    private protected CriteriaFix(params string[] ids)
        : base(ids)
    {
    }

    /// <summary>One edit after the other: two that touch the same list are merged wrongly by the text alone.</summary>
    public sealed override FixAllProvider? GetFixAllProvider() => FixAllProvider.Create(async (context, document, diagnostics) =>
    {
        if (await document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root)
        {
            return document;
        }

        (SyntaxNode Node, Diagnostic Diagnostic)[] places = [.. diagnostics
            .Where(static diagnostic => !IsInText(diagnostic))
            .Select(diagnostic => (Find(root, diagnostic), diagnostic))];
        SyntaxNode changed = root.TrackNodes(places.Select(static place => place.Node));
        foreach ((SyntaxNode node, Diagnostic diagnostic) in places)
        {
            changed = changed.GetCurrentNode(node) is { } current ? Change(changed, current, diagnostic) ?? changed : changed;
        }

        return document.WithSyntaxRoot(changed);
    });

    private protected sealed override void Register(CodeFixPlace place)
    {
        if (Change(place.Root, place.Node, place.Diagnostic) is { } changed)
        {
            place.Offer(TitleOf(place.Node, place.Diagnostic), GetType().Name, () => changed);
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
