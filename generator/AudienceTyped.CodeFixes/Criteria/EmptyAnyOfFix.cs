using System.Composition;
using AudienceTyped.Shared.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AudienceTyped.CodeFixes.Criteria;

/// <summary>Removes an any-of without a value that is an operand of <c>&amp;</c> or <c>|</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp), Shared]
public sealed class EmptyAnyOfFix() : CodeFix(CriteriaRules.Get<EmptyAnyOfRule>().Id)
{
    private protected override void Register(CodeFixPlace place)
    {
        if (place.Node is ExpressionSyntax operand && CriteriaEdits.FindRemoval(operand, keepsComment: true) is { Old: BinaryExpressionSyntax } removal)
        {
            place.OfferCompiling("Remove the any-of without a value", nameof(EmptyAnyOfFix), removal.Old, removal.New);
        }
    }
}
