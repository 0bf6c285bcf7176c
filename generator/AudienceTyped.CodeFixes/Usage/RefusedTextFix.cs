using System.Composition;
using AudienceTyped.Generator.Analyzers.Usage;
using AudienceTyped.Generator.Diagnostics;
using AudienceTyped.Shared.Wire;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AudienceTyped.CodeFixes.Usage;

/// <summary>Writes the version that was meant or that still exists, and a token without what is around it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class RefusedTextFix() : CodeFix(RefusedTextAnalyzer.Rule.Id, EndedVersionAnalyzer.Rule.Id)
{
    private protected override void Register(CodeFixPlace place)
    {
        // A constant of a name may be right for others who use it.
        if (place.Find<LiteralExpressionSyntax>() is not { } literal || literal.Span != place.Diagnostic.Location.SourceSpan)
        {
            return;
        }

        if (place.FindProperty(ProblemProperties.Replacement) is { } version)
        {
            place.OfferReplacement($"Use '{version}'", "WriteVersion", literal, Write(version, literal));
        }
        else if (place.FindProperty(ProblemProperties.Secret) is not null && TokenText.FindInner(literal.Token.ValueText) is { } token)
        {
            place.OfferReplacement("Remove what is around the token", "WriteToken", literal, Write(token, literal));
        }
    }

    private static LiteralExpressionSyntax Write(string text, LiteralExpressionSyntax literal) =>
        SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(text)).WithTriviaFrom(literal);
}
