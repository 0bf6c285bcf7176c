using System.Composition;
using AudienceTyped.Generator.Analyzers.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AudienceTyped.CodeFixes.Usage;

/// <summary>Puts parentheses around a total and what is put for a missing one.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class TotalPrecedenceFix() : CodeFix(TotalPrecedenceAnalyzer.Rule.Id)
{
    private protected override void Register(CodeFixPlace place)
    {
        if (place.Find<BinaryExpressionSyntax>() is not { } coalesce || TotalPrecedenceAnalyzer.FindMeant(coalesce) is not var (total, replacement))
        {
            return;
        }

        // Other operands are joined, so the whole expression is read anew with the parentheses in it.
        string text = coalesce.ToString();
        int start = total.SpanStart - coalesce.SpanStart;
        int end = replacement.Span.End - coalesce.SpanStart;
        ExpressionSyntax meant = SyntaxFactory.ParseExpression($"{text.Substring(0, start)}({text.Substring(start, end - start)}){text.Substring(end)}");
        place.OfferCompiling($"Use '({total} ?? {replacement})'", "EncloseTotal", coalesce, meant.WithTriviaFrom(coalesce));
    }
}
