using System.Composition;
using AudienceTyped.Generator.Analyzers.Usage;
using AudienceTyped.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AudienceTyped.CodeFixes.Usage;

/// <summary>Takes the canonical key of criteria in the place of their text.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class CriteriaKeyFix() : CodeFix(CriteriaKeyAnalyzer.Rule.Id)
{
    private protected override void Register(CodeFixPlace place)
    {
        if (place.Node is ExpressionSyntax text && place.FindProperty(ProblemProperties.Replacement) is { } key)
        {
            place.OfferReplacement($"Use '{key}'", "UseKey", text, SyntaxFactory.ParseExpression(key).WithTriviaFrom(text));
        }
    }
}
