using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AudienceTyped.Generator.Meaning;

/// <summary>Finds what the statements beside one set on the same object: <c>item.Label = "South Korea"; item.Urn = "urn:…";</c>.</summary>
internal static class StatementLabels
{
    private const int MostStatements = 12;

    /// <summary>What is set on the object, with the value itself; none where the value is set on something else.</summary>
    public static IReadOnlyList<ExpressionSyntax> FindSet(AssignmentExpressionSyntax assignment)
    {
        if (ObjectOf(assignment) is not { } owner
            || assignment.Parent is not ExpressionStatementSyntax { Parent: BlockSyntax { Statements: var statements } } statement)
        {
            return [];
        }

        List<ExpressionSyntax> found = [assignment.Right];
        int own = statements.IndexOf(statement);
        for (int index = own - 1; index >= 0 && found.Count < MostStatements && FindSet(statements[index], owner) is { } before; index--)
        {
            found.Insert(0, before);
        }

        for (int index = own + 1; index < statements.Count && found.Count < MostStatements && FindSet(statements[index], owner) is { } after; index++)
        {
            found.Add(after);
        }

        return found;
    }

    /// <summary>The variable of which an assignment sets a member; null where it sets something else.</summary>
    public static IdentifierNameSyntax? ObjectOf(AssignmentExpressionSyntax assignment) =>
        (assignment.Left as MemberAccessExpressionSyntax)?.Expression as IdentifierNameSyntax;

    private static ExpressionSyntax? FindSet(StatementSyntax statement, IdentifierNameSyntax owner) =>
        statement is ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax assignment }
        && ObjectOf(assignment)?.Identifier.ValueText == owner.Identifier.ValueText
            ? assignment.Right
            : null;
}
