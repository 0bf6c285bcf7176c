using System.Composition;
using AudienceTyped.Shared.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AudienceTyped.CodeFixes.Criteria;

/// <summary>
/// Includes all values but those that are excluded, of a facet that may be included only and of which a member has one value.
/// Members without a known value match the exclusion and do not match this, which the title says.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class FacetSideFix() : CodeFix(CriteriaRules.Get<FacetSideRule>().Id)
{
    private protected override void Register(CodeFixPlace place)
    {
        if (FacetCall.Read(place.Node, place.Model, place.CancellationToken) is { Facet: { IsSingleValued: true, MayInclude: true } } call
            && FindReplacement(call) is { } replacement)
        {
            place.OfferCompiling(
                "Include the other values instead (excludes members without a known value)", nameof(FacetSideFix), replacement.Old, replacement.New);
        }
    }

    private static (ExpressionSyntax Old, ExpressionSyntax New)? FindReplacement(FacetCall call)
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
            ArgumentSyntax
            {
                Parent.Parent: InvocationExpressionSyntax
                {
                    Expression: MemberAccessExpressionSyntax
                    { Name.Identifier.ValueText: "Except" } except
                } outer
            } =>
                (outer, outer.ReplaceNodes<InvocationExpressionSyntax, SyntaxNode>(
                    [except.Name, call.Syntax], (old, _) => old == call.Syntax ? others : SyntaxFactory.IdentifierName("And").WithTriviaFrom(old))),
            _ => null,
        };
    }
}
