using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeFixes;

namespace AudienceTyped.CodeFixes.Criteria;

/// <summary>Removes an any-of without a value that is an operand of <c>&amp;</c> or <c>|</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class RemoveEmptyAnyOfFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["AUD1012"];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            SyntaxNode? operand = root?.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
            while (operand?.Parent is ParenthesizedExpressionSyntax or PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression })
            {
                operand = operand.Parent;
            }

            if (operand?.Parent is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.BitwiseAndExpression or (int)SyntaxKind.BitwiseOrExpression } binary)
            {
                ExpressionSyntax kept = operand == binary.Left ? KeepRight(binary) : KeepLeft(binary);
                await CodeEdit.OfferReplacementAsync(context, diagnostic, "Remove the any-of without a value", nameof(RemoveEmptyAnyOfFix), binary, kept).ConfigureAwait(false);
            }
        }
    }

    private static ExpressionSyntax KeepRight(BinaryExpressionSyntax binary) => binary.Right.WithLeadingTrivia(
        HasComment(binary.Left.GetTrailingTrivia())
            ? binary.Left.GetLeadingTrivia().AddRange(binary.Left.GetTrailingTrivia().SkipWhile(static part => part.IsKind(SyntaxKind.WhitespaceTrivia))).AddRange(binary.OperatorToken.LeadingTrivia)
            : binary.Left.GetLeadingTrivia());

    private static ExpressionSyntax KeepLeft(BinaryExpressionSyntax binary)
    {
        SyntaxTriviaList kept = binary.Left.GetTrailingTrivia();
        SyntaxTriviaList removed = binary.Right.GetTrailingTrivia();
        return binary.Left.WithTrailingTrivia(
            !HasComment(kept) ? removed
            : !HasComment(removed) ? kept
            : kept.AddRange(binary.OperatorToken.LeadingTrivia).AddRange(removed));
    }

    private static bool HasComment(SyntaxTriviaList trivia) => trivia.Any(static part => part.IsKind(SyntaxKind.SingleLineCommentTrivia) || part.IsKind(SyntaxKind.MultiLineCommentTrivia));
}
