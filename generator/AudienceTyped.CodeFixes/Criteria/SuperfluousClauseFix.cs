using System.Composition;
using AudienceTyped.Generator.Text;
using AudienceTyped.Shared.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AudienceTyped.CodeFixes.Criteria;

/// <summary>Takes a clause out that another one makes superfluous.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class SuperfluousClauseFix() : CriteriaFix(CriteriaRules.Get<SuperfluousClauseRule>().Id, CriteriaRules.Get<WiderClauseRule>().Id)
{
    private protected override string TitleOf(SyntaxNode node, Diagnostic diagnostic) => $"Remove '{Excerpt(node)}'";

    // A variable may hold other clauses too, which do change something.
    private protected override SyntaxNode? Change(SyntaxNode root, SyntaxNode node, Diagnostic diagnostic) =>
        node is BinaryExpressionSyntax or InvocationExpressionSyntax ? CriteriaEdits.RemoveOperand(root, (ExpressionSyntax)node) : null;
}
