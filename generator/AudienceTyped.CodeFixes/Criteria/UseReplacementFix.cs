using System.Composition;
using AudienceTyped.Generator.Diagnostics;
using AudienceTyped.Shared.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;

namespace AudienceTyped.CodeFixes.Criteria;

/// <summary>Puts the member of the catalog in the place of a retired value.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class UseReplacementFix() : CriteriaFix(CriteriaRules.Get<RetiredValueRule>().Id)
{
    private protected override string TitleOf(SyntaxNode node, Diagnostic diagnostic) => $"Use '{Replacement(diagnostic)}'";

    private protected override SyntaxNode? Change(SyntaxNode root, SyntaxNode node, Diagnostic diagnostic) =>
        Replacement(diagnostic) is { } replacement && CriteriaEdits.IsValue(node)
            ? root.ReplaceNode(node, SyntaxFactory.ParseExpression(replacement).WithTriviaFrom(node))
            : null;

    private static string? Replacement(Diagnostic diagnostic) => diagnostic.Properties.TryGetValue(ProblemProperties.Replacement, out string? replacement) ? replacement : null;
}
