using System.Composition;
using AudienceTyped.Generator.Analyzers.Usage;
using AudienceTyped.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AudienceTyped.CodeFixes.Usage;

/// <summary>Awaits a count before it is made a text.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class ShownTaskFix() : CodeFix(ShownTaskAnalyzer.Rule.Id)
{
    private protected override void Register(CodeFixPlace place)
    {
        // The argument of a call has the same place as its value. A member without a name has that of the task.
        if (place.Node is not ExpressionSyntax task
            || task.Parent is ConditionalAccessExpressionSyntax or AnonymousObjectMemberDeclaratorSyntax { NameEquals: null }
            || place.FindProperty(ProblemProperties.Replacement) is not { } counts
            || place.Find<StatementSyntax>() is not { } statement
            || AsyncBody.Find(statement, place.Model) is not { IsAsync: true })
        {
            return;
        }

        ExpressionSyntax awaited = SyntaxFactory.AwaitExpression(
            SyntaxFactory.Token(SyntaxKind.AwaitKeyword).WithTrailingTrivia(SyntaxFactory.Space), SyntaxFactory.ParseExpression(counts));
        bool isOperand = task.Parent is BinaryExpressionSyntax or MemberAccessExpressionSyntax;
        place.OfferReplacement(
            "Await the count", "AwaitCount", task, (isOperand ? SyntaxFactory.ParenthesizedExpression(awaited) : awaited).WithTriviaFrom(task));
    }
}
