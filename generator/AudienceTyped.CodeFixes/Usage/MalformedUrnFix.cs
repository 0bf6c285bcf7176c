using System.Composition;
using AudienceTyped.Generator.Analyzers.Usage;
using AudienceTyped.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AudienceTyped.CodeFixes.Usage;

/// <summary>Writes the URN that was meant in the place of one that is refused.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class MalformedUrnFix() : CodeFix(MalformedUrnAnalyzer.Rule.Id)
{
    private protected override void Register(CodeFixPlace place)
    {
        // A constant of a name may be right for others who use it.
        if (place.FindProperty(ProblemProperties.Replacement) is { } urn
            && place.Find<LiteralExpressionSyntax>() is { } literal
            && literal.Span == place.Diagnostic.Location.SourceSpan)
        {
            LiteralExpressionSyntax replacement = SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(urn));
            place.OfferReplacement($"Use '{urn}'", "WriteUrn", literal, replacement.WithTriviaFrom(literal));
        }
    }
}
