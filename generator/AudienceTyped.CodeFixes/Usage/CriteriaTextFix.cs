using System.Composition;
using AudienceTyped.Generator.Analyzers.Usage;
using AudienceTyped.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AudienceTyped.CodeFixes.Usage;

/// <summary>Gives the id to <c>FromId</c> in the place of a URN that is written around it and parsed.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class CriteriaTextFix() : CodeFix(CriteriaTextAnalyzer.Rule.Id)
{
    private protected override void Register(CodeFixPlace place)
    {
        if (place.FindProperty(ProblemProperties.Replacement) is not { } call || place.Find<InvocationExpressionSyntax>() is not { } invocation)
        {
            return;
        }

        var replacement = (InvocationExpressionSyntax)SyntaxFactory.ParseExpression(call);
        if (invocation.Expression is MemberAccessExpressionSyntax { Expression: var type } written)
        {
            replacement = replacement.WithExpression(
                written.WithName(SyntaxFactory.IdentifierName("FromId").WithTriviaFrom(written.Name)).WithExpression(type));
        }

        place.OfferReplacement($"Use '{call}'", "UseFromId", invocation, replacement.WithTriviaFrom(invocation));
    }
}
