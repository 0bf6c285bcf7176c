using System.Composition;
using AudienceTyped.Generator.Catalogs;
using AudienceTyped.Generator.Diagnostics;
using AudienceTyped.Shared.Rules;
using AudienceTyped.Shared.Urns;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AudienceTyped.CodeFixes.Criteria;

/// <summary>Replaces a URN that no facet has with the intended facet: its member if the values are of its types, or its URN.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class UnknownFacetFix() : CodeFix(CriteriaRules.Get<UnknownFacetRule>().Id)
{
    private protected override void Register(CodeFixPlace place)
    {
        if (place.FindProperty(ProblemProperties.Replacement) is { } name
            && CatalogSymbols.Of(place.Model.Compilation).FindFacet(name) is { } meant
            && place.Node is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var facet } } call
            && facet
                .DescendantNodes()
                .OfType<LiteralExpressionSyntax>()
                .FirstOrDefault(static literal => FacetUrns.FindName(literal.Token.ValueText) is not null) is { } urn)
        {
            OfferMember(place, call, facet, meant);
            OfferUrn(place, urn, meant);
        }
    }

    private static void OfferMember(CodeFixPlace place, InvocationExpressionSyntax call, ExpressionSyntax facet, FacetFacts meant)
    {
        if (facet is not InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Custom" } custom })
        {
            return;
        }

        // The facet accepts the values themselves, and the custom one their URNs.
        MemberAccessExpressionSyntax[] urns =
        [
            .. call.ArgumentList.DescendantNodes().OfType<MemberAccessExpressionSyntax>()
                .Where(access => access.Name.Identifier.ValueText == "Urn"
                    && place.Model.GetTypeInfo(access.Expression, place.CancellationToken).Type is INamedTypeSymbol type
                    && CatalogEntityType.Find(type) is { } entityType
                    && meant.UrnEntityTypes.Contains(entityType.UrnEntityType)),
        ];
        ExpressionSyntax member = custom.WithName(SyntaxFactory.IdentifierName(meant.Member!)).WithTriviaFrom(facet);
        InvocationExpressionSyntax corrected = call.ReplaceNodes(
            [facet, .. urns], (old, _) => old == facet ? member : ((MemberAccessExpressionSyntax)old).Expression.WithTriviaFrom(old));
        place.OfferCompiling($"Use '{meant.Text}'", nameof(UnknownFacetFix) + ".Member", call, corrected);
    }

    private static void OfferUrn(CodeFixPlace place, LiteralExpressionSyntax urn, FacetFacts meant)
    {
        string wrong = urn.Token.ValueText.Substring(FacetUrns.Prefix.Length);
        int start = urn.Token.Text.LastIndexOf(wrong, StringComparison.Ordinal);
        if (wrong.Length == 0 || start < 0)
        {
            return;
        }

        string text = urn.Token.Text.Remove(start, wrong.Length).Insert(start, meant.Name);
        SyntaxToken token = SyntaxFactory.Literal(urn.Token.LeadingTrivia, text, FacetUrns.Prefix + meant.Name, urn.Token.TrailingTrivia);
        place.OfferCompiling($"Change '{wrong}' to '{meant.Name}'", nameof(UnknownFacetFix), urn, urn.WithToken(token));
    }
}
