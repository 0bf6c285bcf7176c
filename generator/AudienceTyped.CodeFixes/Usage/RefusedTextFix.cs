using System.Composition;
using AudienceTyped.Generator.Analyzers.Usage;
using AudienceTyped.Generator.Diagnostics;
using AudienceTyped.Shared.Wire;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AudienceTyped.CodeFixes.Usage;

/// <summary>Writes the text that was meant in the place of one that is refused.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class RefusedTextFix() : CodeFix(RefusedTextAnalyzer.Rule.Id)
{
    private protected override void Register(CodeFixPlace place)
    {
        // A constant of a name may be right for others who use it.
        if (place.Find<LiteralExpressionSyntax>() is not { } literal || literal.Span != place.Diagnostic.Location.SourceSpan)
        {
            return;
        }

        // The token is in the code alone, and no title shows it.
        bool isToken = place.FindProperty(RefusedTextAnalyzer.IsToken) is not null;
        string? meant = isToken ? AccessTokenText.FindMeant(literal.Token.ValueText) : place.FindProperty(ProblemProperties.Replacement);
        if (meant is not null)
        {
            LiteralExpressionSyntax replacement = SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(meant));
            place.OfferReplacement(
                isToken ? "Remove what is around the token" : $"Use '{meant}'", "WriteText", literal, replacement.WithTriviaFrom(literal));
        }
    }
}
