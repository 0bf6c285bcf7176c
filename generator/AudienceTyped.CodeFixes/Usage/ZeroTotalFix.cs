using System.Composition;
using AudienceTyped.Generator.Analyzers.Usage;
using AudienceTyped.Shared.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AudienceTyped.CodeFixes.Usage;

/// <summary>Asks for the status of a count in the place of a total of 0.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class ZeroTotalFix() : CodeFix(ZeroTotalAnalyzer.Rule.Id)
{
    private const string Enumeration = "AudienceCountStatus";

    private protected override void Register(CodeFixPlace place)
    {
        bool isCounted = place.FindProperty(ZeroTotalAnalyzer.HoldsWhereCounted) == "true";
        bool needsImport = !Imports.IsVisible(place.Model, place.Diagnostic.Location.SourceSpan.Start, Enumeration);
        SyntaxNode node = place.Root.FindNode(place.Diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
        (SyntaxNode old, SyntaxNode? replacement, string shown) = node switch
        {
            SubpatternSyntax subpattern => Create(subpattern, isCounted),
            ExpressionSyntax expression => Create(expression, isCounted),
            _ => (node, null, ""),
        };
        if (replacement is not null)
        {
            place.OfferReplacement($"Use '{shown}'", "AskStatus", old, replacement, needsImport);
        }
    }

    private static (SyntaxNode Old, SyntaxNode? Replacement, string Shown) Create(SubpatternSyntax subpattern, bool isCounted)
    {
        string text = $"Status: {(isCounted ? "" : "not ")}{Enumeration}.Counted";
        var pattern = (IsPatternExpressionSyntax)SyntaxFactory.ParseExpression($"x is {{ {text} }}");
        SubpatternSyntax replacement = ((RecursivePatternSyntax)pattern.Pattern).PropertyPatternClause!.Subpatterns[0];
        return (subpattern, replacement.WithTriviaFrom(subpattern), text);
    }

    private static (SyntaxNode Old, SyntaxNode? Replacement, string Shown) Create(ExpressionSyntax comparison, bool isCounted)
    {
        // What is left of ".Total"; a count that may be null would be another question.
        MemberAccessExpressionSyntax[] totals = [.. comparison
            .DescendantNodes()
            .OfType<MemberAccessExpressionSyntax>()
            .Where(static access => access.Name.Identifier.ValueText == "Total")];
        if (totals is not [var total])
        {
            return (comparison, null, "");
        }

        string text = $"{total.Expression.WithoutTrivia()}.Status {(isCounted ? "==" : "!=")} {Enumeration}.Counted";
        ExpressionSyntax replacement = SyntaxFactory.ParseExpression(text);
        if (comparison.Parent is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression or (int)SyntaxKind.NotEqualsExpression }
            or IsPatternExpressionSyntax)
        {
            replacement = SyntaxFactory.ParenthesizedExpression(replacement);
        }

        return (comparison, replacement.WithTriviaFrom(comparison), text);
    }
}
