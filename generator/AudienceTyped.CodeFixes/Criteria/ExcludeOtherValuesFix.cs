using System.Collections.Immutable;
using System.Composition;
using AudienceTyped.Generator.Diagnostics;
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
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [CriteriaRules.Get<NotTogetherRule>().Id];

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

            // Each of the two may be written here, or behind a local.
            diagnostic.Properties.TryGetValue(ProblemProperties.ExcludableFacet, out string? excludable);
            foreach (FacetCall call in calls.Where(call => call.Facet.Name == excludable && IsConvertible(call)).Take(1))
            {
                ExpressionSyntax exclusion = SyntaxFactory.PrefixUnaryExpression(SyntaxKind.LogicalNotExpression, call.WriteOthers().WithoutLeadingTrivia()).WithLeadingTrivia(call.Syntax.GetLeadingTrivia());
                await CodeEdit.OfferReplacementAsync(
                    context, diagnostic, $"Exclude the other values of {call.Facet.Text} instead", nameof(ExcludeOtherValuesFix), call.Syntax, exclusion).ConfigureAwait(false);
            }
        }
    }

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
