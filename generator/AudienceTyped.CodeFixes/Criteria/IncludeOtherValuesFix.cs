using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeFixes;

namespace AudienceTyped.CodeFixes.Criteria;

/// <summary>
/// Includes all values but those that are excluded, of a facet that may be included only and of which a member has one value.
/// Members of whom no value is known stay with the exclusion and go with this, which the title says.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class IncludeOtherValuesFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["AUD1001"];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        SemanticModel? model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            SyntaxNode? node = root?.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
            if (model is not null
                && FacetCall.Read(node, model, context.CancellationToken) is { Facet: { IsSingleValued: true, MayInclude: true } } call
                && FindReplacement(call) is { } replacement)
            {
                await CodeEdit.OfferReplacementAsync(
                    context, diagnostic, "Include the other values instead (leaves out members without a known value)", nameof(IncludeOtherValuesFix), replacement.Old, replacement.New).ConfigureAwait(false);
            }
        }
    }

    private static (SyntaxNode Old, SyntaxNode New)? FindReplacement(FacetCall call)
    {
        ExpressionSyntax others = call.WriteOthers();
        if (call.IsNegated)
        {
            return (call.Syntax, others);
        }

        SyntaxNode written = call.Syntax;
        while (written.Parent is ParenthesizedExpressionSyntax)
        {
            written = written.Parent;
        }

        return written.Parent switch
        {
            PrefixUnaryExpressionSyntax exclusion when exclusion.IsKind(SyntaxKind.LogicalNotExpression) => (exclusion, others.WithTriviaFrom(exclusion)),
            ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Except" } except } outer } =>
                (outer, outer.ReplaceNodes<InvocationExpressionSyntax, SyntaxNode>([except.Name, call.Syntax], (old, _) => old == call.Syntax ? others : SyntaxFactory.IdentifierName("And").WithTriviaFrom(old))),
            _ => null,
        };
    }
}
