using System.Collections.Immutable;
using System.Composition;
using AudienceTyped.Generator.Catalogs;
using AudienceTyped.Generator.Diagnostics;
using AudienceTyped.Shared.Rules;
using AudienceTyped.Shared.Urns;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeFixes;

namespace AudienceTyped.CodeFixes.Criteria;

/// <summary>Puts the facet that is meant in the place of a URN that no facet has: its member where the values are of its types, and its URN.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class CorrectFacetUrnFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [CriteriaRules.Get<UnknownFacetRule>().Id];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        SemanticModel? model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (model is not null
                && diagnostic.Properties.TryGetValue(ProblemProperties.Replacement, out string? name) && name is not null
                && CatalogSymbols.Of(model.Compilation).FindFacet(name) is { } meant
                && root?.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var facet } } call
                && facet.DescendantNodes().OfType<LiteralExpressionSyntax>().FirstOrDefault(static literal => literal.Token.ValueText.StartsWith(FacetUrns.Prefix, StringComparison.Ordinal)) is { } urn)
            {
                await OfferMemberAsync(context, diagnostic, model, call, facet, meant).ConfigureAwait(false);
                await OfferUrnAsync(context, diagnostic, urn, meant).ConfigureAwait(false);
            }
        }
    }

    private static Task OfferMemberAsync(CodeFixContext context, Diagnostic diagnostic, SemanticModel model, InvocationExpressionSyntax call, ExpressionSyntax facet, FacetFacts meant)
    {
        if (facet is not InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Custom" } custom })
        {
            return Task.CompletedTask;
        }

        // The facet takes the values themselves where the custom one took their URNs.
        MemberAccessExpressionSyntax[] urns =
        [
            .. call.ArgumentList.DescendantNodes().OfType<MemberAccessExpressionSyntax>()
                .Where(access => access.Name.Identifier.ValueText == "Urn"
                    && model.GetTypeInfo(access.Expression, context.CancellationToken).Type is INamedTypeSymbol type
                    && CatalogEntityType.Find(type) is { } entityType
                    && meant.UrnEntityTypes.Contains(entityType.UrnEntityType)),
        ];
        ExpressionSyntax member = custom.WithName(SyntaxFactory.IdentifierName(meant.Member!)).WithTriviaFrom(facet);
        SyntaxNode corrected = call.ReplaceNodes([facet, .. urns], (old, _) => old == facet ? member : ((MemberAccessExpressionSyntax)old).Expression.WithTriviaFrom(old));
        return CodeEdit.OfferReplacementAsync(context, diagnostic, $"Use '{meant.Text}'", nameof(CorrectFacetUrnFix) + ".Member", call, corrected);
    }

    private static Task OfferUrnAsync(CodeFixContext context, Diagnostic diagnostic, LiteralExpressionSyntax urn, FacetFacts meant)
    {
        string wrong = urn.Token.ValueText.Substring(FacetUrns.Prefix.Length);
        int place = urn.Token.Text.LastIndexOf(wrong, StringComparison.Ordinal);
        if (wrong.Length == 0 || place < 0)
        {
            return Task.CompletedTask;
        }

        string text = urn.Token.Text.Remove(place, wrong.Length).Insert(place, meant.Name);
        SyntaxToken token = SyntaxFactory.Literal(urn.Token.LeadingTrivia, text, FacetUrns.Prefix + meant.Name, urn.Token.TrailingTrivia);
        return CodeEdit.OfferReplacementAsync(context, diagnostic, $"Change '{wrong}' to '{meant.Name}'", nameof(CorrectFacetUrnFix), urn, urn.WithToken(token));
    }
}
