using System.Collections.Immutable;
using System.Composition;
using AudienceTyped.Generator.Analyzers.Meaning;
using AudienceTyped.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AudienceTyped.CodeFixes.Meaning;

/// <summary>Replaces a value that contradicts its name with the value that the name means.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class WrongMeaningValueFix() : CodeFix(WrongMeaningAnalyzer.Contradiction.Id, WrongMeaningAnalyzer.Doubt.Id)
{
    /// <summary>None: whether the name or the value is right has to be looked up each time.</summary>
    public override FixAllProvider? GetFixAllProvider() => null;

    private protected override void Register(CodeFixPlace place)
    {
        if (place.Node is ExpressionSyntax value && Replace(value, place) is { } replacement)
        {
            place.OfferReplacement($"Use the value that the name means: {replacement}", nameof(WrongMeaningValueFix), value, replacement.WithTriviaFrom(value));
        }
    }

    // What was a text or a number stays one, what was a value of a type becomes its member.
    private static ExpressionSyntax? Replace(ExpressionSyntax value, CodeFixPlace place)
    {
        if (place.FindProperty(MeaningProperties.Urn) is not { } urn || place.FindProperty(MeaningProperties.Member) is not { } member)
        {
            return null;
        }

        return value switch
        {
            LiteralExpressionSyntax literal => ReplaceLiteral(literal, urn),
            MemberAccessExpressionSyntax access => WithMember(access, member),
            InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } => WithMember(access, member),
            _ => null,
        };
    }

    private static ExpressionSyntax ReplaceLiteral(LiteralExpressionSyntax literal, string urn)
    {
        string id = urn.Substring(urn.LastIndexOf(':') + 1);
        return literal.Token.Value is string text
            ? SyntaxFactory.LiteralExpression(
                SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(text.StartsWith("urn:", StringComparison.Ordinal) ? urn : id))
            : SyntaxFactory.ParseExpression(literal.Token.Text.EndsWith("L", StringComparison.OrdinalIgnoreCase) ? id + "L" : id);
    }

    private static MemberAccessExpressionSyntax WithMember(MemberAccessExpressionSyntax access, string member) =>
        access.WithName(SyntaxFactory.IdentifierName(member).WithTriviaFrom(access.Name)).WithoutTrivia();
}
