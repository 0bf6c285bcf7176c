using System.Collections.Immutable;
using System.Composition;
using AudienceTyped.CodeFixes.Criteria;
using AudienceTyped.Generator.Catalogs;
using AudienceTyped.Shared.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeFixes;

namespace AudienceTyped.CodeFixes.Usage;

/// <summary>Puts the facet that is meant in the place of a member that <c>Facet</c> does not have: <c>Facet.Geos</c> is <c>Facet.Locations</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class CorrectFacetMemberFix : CodeFixProvider
{
    /// <summary>A type has no such member.</summary>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["CS0117"];

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
                && root?.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is IdentifierNameSyntax { Parent: MemberAccessExpressionSyntax access } name
                && access.Name == name
                && model.GetSymbolInfo(access.Expression, context.CancellationToken).Symbol is INamedTypeSymbol { Name: "Facet", IsStatic: true } type
                && type.ContainingNamespace.ToDisplayString() == "AudienceTyped"
                && FindMeant(name.Identifier.ValueText, model.Compilation) is { } member)
            {
                await CodeEdit.OfferReplacementAsync(
                    context, diagnostic, $"Change '{name.Identifier.ValueText}' to '{member}'", nameof(CorrectFacetMemberFix), name, SyntaxFactory.IdentifierName(member).WithTriviaFrom(name)).ConfigureAwait(false);
            }
        }
    }

    private static string? FindMeant(string member, Compilation compilation) =>
        FacetNames.FindMeant(char.ToLowerInvariant(member[0]) + member.Substring(1), CatalogSymbols.Of(compilation).KnownFacets) is { } meant ? CorrectFacetUrnFix.MemberOf(meant) : null;
}
