using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AudienceTyped.Generator.Meaning;

/// <summary>
/// Finds what a branch is chosen by that returns or assigns a value: the condition of an <c>if</c> or of <c>?:</c>, the labels of a <c>switch</c>.
/// </summary>
internal static class BranchNames
{
    public static IEnumerable<NameAtHand> OfConditional(ConditionalExpressionSyntax conditional)
    {
        SyntaxNode outermost = conditional;
        while (outermost.Parent is ParenthesizedExpressionSyntax || (outermost.Parent is ConditionalExpressionSyntax outer && outer.Condition != outermost))
        {
            outermost = outermost.Parent;
        }

        return KeyReader.ReadCondition(conditional.Condition, outermost);
    }

    public static IEnumerable<NameAtHand> OfAssignment(AssignmentExpressionSyntax assignment) =>
        assignment.Parent is ExpressionStatementSyntax statement ? OfStatement(statement) : [];

    /// <summary>The same of a statement that is the only one of its kind in the branch: two yields are two values.</summary>
    public static IEnumerable<NameAtHand> OfOnly<T>(T statement)
        where T : StatementSyntax
    {
        SyntaxList<StatementSyntax> all = statement.Parent switch
        {
            BlockSyntax block => block.Statements,
            SwitchSectionSyntax section => section.Statements,
            _ => [statement],
        };
        return all.OfType<T>().Skip(1).Any() ? [] : OfStatement(statement);
    }

    /// <summary>What leads to a statement that is, alone or last in a block, the branch.</summary>
    public static IEnumerable<NameAtHand> OfStatement(StatementSyntax statement)
    {
        StatementSyntax branch = statement.Parent is BlockSyntax block ? block : statement;
        return branch.Parent switch
        {
            IfStatementSyntax condition when condition.Statement == branch => KeyReader.ReadCondition(condition.Condition, FindFirst(condition).Parent),
            SwitchSectionSyntax section => section.Labels.SelectMany(label => OfLabel(label, section.Parent)),
            _ => [],
        };
    }

    private static IEnumerable<NameAtHand> OfLabel(SwitchLabelSyntax label, SyntaxNode? group) => label switch
    {
        CaseSwitchLabelSyntax constant => KeyReader.Read(constant.Value, group),
        CasePatternSwitchLabelSyntax pattern => KeyReader.ReadCase(pattern.Pattern, pattern.WhenClause, group),
        _ => [],
    };

    private static IfStatementSyntax FindFirst(IfStatementSyntax condition)
    {
        IfStatementSyntax first = condition;
        while (first.Parent is ElseClauseSyntax { Parent: IfStatementSyntax outer })
        {
            first = outer;
        }

        return first;
    }
}
