using System.Composition;
using AudienceTyped.Generator.Diagnostics;
using AudienceTyped.Shared.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AudienceTyped.CodeFixes.Criteria;

/// <summary>Puts the member of the catalog in the place of a value that is retired, that LinkedIn does not have, or that has another namespace.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class UseReplacementFix() : CriteriaFix(
    CriteriaRules.Get<WrongNamespaceRule>().Id,
    CriteriaRules.Get<IdFormRule>().Id,
    CriteriaRules.Get<RetiredValueRule>().Id,
    CriteriaRules.Get<UnlistedValueRule>().Id,
    CriteriaRules.Get<NothingListedRule>().Id)
{
    private protected override string TitleOf(SyntaxNode node, Diagnostic diagnostic) => $"Use '{Replacement(node, diagnostic)}'";

    private protected override SyntaxNode? Change(SyntaxNode root, SyntaxNode node, Diagnostic diagnostic) =>
        Replacement(node, diagnostic) is { } replacement && (CriteriaEdits.IsValue(node) || CriteriaEdits.IsMade(node))
            ? root.ReplaceNode(node, SyntaxFactory.ParseExpression(replacement).WithTriviaFrom(node))
            : null;

    // Where a URN is written, a URN is needed.
    private static string? Replacement(SyntaxNode node, Diagnostic diagnostic) =>
        !diagnostic.Properties.TryGetValue(ProblemProperties.Replacement, out string? member) || member is null ? null
        : node is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var type } }
            && type.ToString().Split('.').Last() == "Urn" ? $"{member}.Urn"
        : member;
}
