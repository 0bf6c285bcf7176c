using System.Composition;
using AudienceTyped.Generator.Text;
using AudienceTyped.Shared.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace AudienceTyped.CodeFixes.Criteria;

/// <summary>Removes a value that changes nothing: it is written twice, is within another one, or is included and excluded.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class RemoveValueFix() : CriteriaFix(
    CriteriaRules.Get<DuplicateValueRule>().Id,
    CriteriaRules.Get<ChildBesideParentRule>().Id,
    CriteriaRules.Get<CoveredExclusionRule>().Id,
    CriteriaRules.Get<ExcludedValueRule>().Id)
{
    private protected override string TitleOf(SyntaxNode node, Diagnostic diagnostic) => $"Remove '{Excerpt(node)}'";

    // A variable may hold other values too, which do change something.
    private protected override SyntaxNode? Change(SyntaxNode root, SyntaxNode node, Diagnostic diagnostic) => CriteriaEdits.RemoveValue(root, node);
}
