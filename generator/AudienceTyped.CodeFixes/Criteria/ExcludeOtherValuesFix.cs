using System.Collections.Immutable;
using System.Composition;
using AudienceTyped.Shared.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeFixes;

namespace AudienceTyped.CodeFixes.Criteria;

/// <summary>
/// Excludes all values but those that are included, where the facet may not be included beside another: titles and the
/// seniorities to keep become titles without the other seniorities. For facets of few values, which the catalog has all.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class ExcludeOtherValuesFix : CodeFixProvider
{
    private const int MaximumValues = 30;

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["AUD1002"];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        SemanticModel? model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (root is null || model is null)
        {
            return;
        }

        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            FacetCall[] calls =
            [
                .. diagnostic.AdditionalLocations.Prepend(diagnostic.Location)
                    .Where(location => location.SourceTree == root.SyntaxTree)
                    .Select(location => FacetCall.Read(root.FindNode(location.SourceSpan, getInnermostNodeForTie: true), model, context.CancellationToken))
                    .OfType<FacetCall>(),
            ];

            // The other may stand behind a local, and then it is the one that the message names last.
            foreach (FacetCall call in calls.Where(call => IsConvertible(call) && IsForbidden(call, diagnostic)).Take(1))
            {
                ExpressionSyntax exclusion = SyntaxFactory.PrefixUnaryExpression(SyntaxKind.LogicalNotExpression, call.WriteOthers().WithoutLeadingTrivia()).WithLeadingTrivia(call.Syntax.GetLeadingTrivia());
                await CodeEdit.OfferReplacementAsync(
                    context, diagnostic, $"Exclude the other values of {call.Facet.Text} instead", nameof(ExcludeOtherValuesFix), call.Syntax, exclusion).ConfigureAwait(false);
            }
        }
    }

    // Rows name the facets to keep first, and those that may not be included beside them second.
    private static bool IsForbidden(FacetCall call, Diagnostic diagnostic) =>
        !call.Facet.Rules.Any(static rule => rule.Kind == FacetRuleKinds.NotTogether && rule.With.Count > 0)
        && diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture).Contains($" and {call.Facet.Text} are ");

    private static bool IsConvertible(FacetCall call)
    {
        SyntaxNode written = call.Syntax;
        while (written.Parent is ParenthesizedExpressionSyntax)
        {
            written = written.Parent;
        }

        return !call.IsNegated
            && call.EntityType.Values.Count <= MaximumValues
            && call.EntityType.Values.All(static value => value.ParentId is null)
            && call.Facet.MayExclude
            && written.Parent is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.BitwiseAndExpression };
    }
}
