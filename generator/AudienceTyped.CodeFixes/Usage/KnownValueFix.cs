using System.Composition;
using AudienceTyped.Generator.Analyzers.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AudienceTyped.CodeFixes.Usage;

/// <summary>Puts the member of the catalog in the place of an id or a URN.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class KnownValueFix() : CodeFix(KnownValueAnalyzer.Rule.Id)
{
    private protected override void Register(CodeFixPlace place)
    {
        if (place.FindProperty(KnownValueAnalyzer.Member) is not { } member
            || place.FindProperty(KnownValueAnalyzer.Owner) is not { } type
            || place.Find<InvocationExpressionSyntax>() is not { } invocation)
        {
            return;
        }

        ExpressionSyntax replacement = SyntaxFactory.ParseExpression(member);
        bool needsImport = place.FindProperty(KnownValueAnalyzer.NeedsImport) is not null || !Imports.IsVisible(place.Model, invocation.SpanStart, type);

        // The type as it was written: by an alias or its full name, perhaps.
        if (invocation.Expression is MemberAccessExpressionSyntax { Expression: var written } && written.ToString().Split('.').Last() == type)
        {
            replacement = SyntaxFactory.ParseExpression(written.WithoutTrivia() + member.Substring(type.Length));
            needsImport = place.FindProperty(KnownValueAnalyzer.NeedsImport) is not null && !Imports.IsVisible(place.Model, invocation.SpanStart, type);
        }

        place.OfferReplacement($"Use '{member}'", "UseMember", invocation, replacement.WithTriviaFrom(invocation), needsImport);
    }
}
