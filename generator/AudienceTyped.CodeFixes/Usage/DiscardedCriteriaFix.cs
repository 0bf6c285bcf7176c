using System.Composition;
using AudienceTyped.Generator.Analyzers.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AudienceTyped.CodeFixes.Usage;

/// <summary>Assigns criteria that are discarded to the variable that they were made of.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class DiscardedCriteriaFix() : CodeFix(DiscardedCriteriaAnalyzer.Rule.Id)
{
    private protected override void Register(CodeFixPlace place)
    {
        if (place.Find<InvocationExpressionSyntax>() is not { Expression: MemberAccessExpressionSyntax { Expression: var receiver } } invocation
            || FindVariable(receiver) is not { } variable
            || place.Model.GetSymbolInfo(variable, place.CancellationToken).Symbol is not { } symbol
            || FindAssignableType(symbol, place.Model, variable.SpanStart) is not { } type
            || !place.Model.ClassifyConversion(invocation, type).IsImplicit)
        {
            return;
        }

        AssignmentExpressionSyntax assignment = SyntaxFactory.AssignmentExpression(
            SyntaxKind.SimpleAssignmentExpression,
            variable.WithoutTrivia().WithTrailingTrivia(SyntaxFactory.Space),
            SyntaxFactory.Token(SyntaxKind.EqualsToken).WithTrailingTrivia(SyntaxFactory.Space),
            invocation.WithoutLeadingTrivia());
        place.OfferReplacement($"Assign the result to '{variable}'", "AssignCriteria", invocation, assignment.WithLeadingTrivia(invocation.GetLeadingTrivia()));
    }

    // The start of a chain: criteria of criteria.And(a).Except(b).
    private static ExpressionSyntax? FindVariable(ExpressionSyntax receiver)
    {
        while (receiver is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var inner } })
        {
            receiver = inner;
        }

        return receiver is IdentifierNameSyntax or MemberAccessExpressionSyntax
        {
            Expression: ThisExpressionSyntax or BaseExpressionSyntax
            or IdentifierNameSyntax
        }
            ? receiver
            : null;
    }

    private static ITypeSymbol? FindAssignableType(ISymbol symbol, SemanticModel model, int position) => symbol switch
    {
        ILocalSymbol { IsConst: false, IsForEach: false, IsUsing: false, RefKind: not RefKind.RefReadOnly } local => local.Type,
        IParameterSymbol { RefKind: not (RefKind.In or RefKind.RefReadOnlyParameter) } parameter => parameter.Type,
        IFieldSymbol { IsReadOnly: false, IsConst: false } field => field.Type,
        IPropertySymbol { SetMethod: { IsInitOnly: false } setter } property when model.IsAccessible(position, setter) => property.Type,
        _ => null,
    };
}
