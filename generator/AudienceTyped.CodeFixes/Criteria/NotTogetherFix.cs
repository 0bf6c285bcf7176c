using System.Composition;
using AudienceTyped.Generator.Diagnostics;
using AudienceTyped.Shared.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AudienceTyped.CodeFixes.Criteria;

/// <summary>
/// Excludes all values but those that are included, where the facet may not be included beside another: titles and the
/// seniorities to keep become titles without the other seniorities. For facets of few values, which the catalog has all.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class NotTogetherFix() : CodeFix(CriteriaRules.Get<NotTogetherRule>().Id)
{
    private const int MaximumValues = 30;

    private protected override void Register(CodeFixPlace place)
    {
        // Each of the two facets may be written here, or behind a local.
        string? excludable = place.FindProperty(ProblemProperties.ExcludableFacet);
        FacetCall? call = place.Diagnostic.AdditionalLocations.Prepend(place.Diagnostic.Location)
            .Where(location => location.SourceTree == place.Root.SyntaxTree)
            .Select(location => FacetCall.Read(place.Root.FindNode(location.SourceSpan, getInnermostNodeForTie: true), place.Model, place.CancellationToken))
            .FirstOrDefault(call => call is not null && call.Facet.Name == excludable && IsConvertible(call));
        if (call is not null)
        {
            ExpressionSyntax exclusion = SyntaxFactory
                .PrefixUnaryExpression(SyntaxKind.LogicalNotExpression, call.WriteOthers().WithoutLeadingTrivia())
                .WithLeadingTrivia(call.Syntax.GetLeadingTrivia());
            place.OfferCompiling($"Exclude the other values of {call.Facet.Text} instead", nameof(NotTogetherFix), call.Syntax, exclusion);
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
