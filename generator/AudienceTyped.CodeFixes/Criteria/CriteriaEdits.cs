using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AudienceTyped.CodeFixes.Criteria;

/// <summary>Takes values and operands out of criteria. A comment behind what is taken out goes with it; others stay.</summary>
internal static class CriteriaEdits
{
    /// <summary>Whether an expression is one of the values of a facet's method.</summary>
    public static bool IsValue(SyntaxNode node) =>
        FindCall(node) is { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Is" or "IsNot" or "IsAnyOf" or "IsNoneOf" } };

    /// <summary>Whether a node makes a value from its id or its URN, wherever that is.</summary>
    public static bool IsMade(SyntaxNode node) => node is InvocationExpressionSyntax
    {
        Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "FromId" or "Parse" }
    };

    /// <summary>The root without a value; null where nothing would be left in its place.</summary>
    public static SyntaxNode? RemoveValue(SyntaxNode root, SyntaxNode value)
    {
        if (!IsValue(value) || FindCall(value) is not { } call)
        {
            return null;
        }

        return value.Parent switch
        {
            ArgumentSyntax { Parent: ArgumentListSyntax { Arguments: { Count: > 1 } } list } argument => RemoveArgument(root, call, list, argument),
            ExpressionElementSyntax { Parent: CollectionExpressionSyntax { Elements: { Count: > 1 } elements } collection } element => root.ReplaceNode(
                collection, collection.WithElements(Without(elements, elements.IndexOf(element)))),
            InitializerExpressionSyntax { Expressions: { Count: > 1 } expressions } initializer => root.ReplaceNode(
                initializer, initializer.WithExpressions(Without(expressions, expressions.IndexOf((ExpressionSyntax)value)))),
            _ => RemoveOperand(root, call),
        };
    }

    /// <summary>The root without an operand of <c>&amp;</c>, <c>|</c>, <c>And</c>, <c>Or</c> or <c>Except</c>; null where it is none.</summary>
    public static SyntaxNode? RemoveOperand(SyntaxNode root, ExpressionSyntax operand) =>
        FindRemoval(operand) is { } removal ? root.ReplaceNode(removal.Old, removal.New) : null;

    /// <summary>What becomes of the operation around an operand without it; null where it is none.</summary>
    /// <param name="operand">What is removed.</param>
    /// <param name="keepsComment">Whether a comment behind it stays: behind what is still empty it may say what is to come.</param>
    public static (ExpressionSyntax Old, ExpressionSyntax New)? FindRemoval(ExpressionSyntax operand, bool keepsComment = false)
    {
        while (operand.Parent is ParenthesizedExpressionSyntax || operand.Parent.IsKind(SyntaxKind.LogicalNotExpression))
        {
            operand = (ExpressionSyntax)operand.Parent!;
        }

        return operand.Parent switch
        {
            BinaryExpressionSyntax binary when binary.IsKind(SyntaxKind.BitwiseAndExpression) || binary.IsKind(SyntaxKind.BitwiseOrExpression) =>
                (binary, binary.Right == operand ? WithoutRight(binary) : WithoutLeft(binary, keepsComment)),
            ArgumentSyntax
            {
                Parent.Parent: InvocationExpressionSyntax
                {
                    ArgumentList.Arguments.Count: 1,
                    Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "And" or "Or" or "Except" } access,
                } invocation,
            } => (invocation, access.Expression.WithTrailingTrivia(
                HasComment(access.Expression.GetTrailingTrivia()) ? access.Expression.GetTrailingTrivia() : invocation.GetTrailingTrivia())),
            MemberAccessExpressionSyntax
            {
                Name.Identifier.ValueText: "And"
                or "Or", Parent: InvocationExpressionSyntax { ArgumentList.Arguments: { Count: 1 } arguments } invocation
            } =>
                (invocation, Parenthesize(arguments[0].Expression).WithTriviaFrom(invocation)),
            _ => null,
        };
    }

    private static InvocationExpressionSyntax? FindCall(SyntaxNode value) => value.Parent switch
    {
        ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax invocation } => invocation,
        ExpressionElementSyntax
        {
            Parent: CollectionExpressionSyntax
            {
                Parent: ArgumentSyntax
                { Parent.Parent: InvocationExpressionSyntax invocation }
            }
        } => invocation,
        InitializerExpressionSyntax { Parent: { Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax invocation } } } => invocation,
        _ => null,
    };

    private static SyntaxNode RemoveArgument(SyntaxNode root, InvocationExpressionSyntax call, ArgumentListSyntax list, ArgumentSyntax argument)
    {
        InvocationExpressionSyntax shorter = call.WithArgumentList(list.WithArguments(Without(list.Arguments, list.Arguments.IndexOf(argument))));
        if (shorter is { ArgumentList.Arguments.Count: 1, Expression: MemberAccessExpressionSyntax { Name: IdentifierNameSyntax name } access })
        {
            SyntaxToken single = SyntaxFactory.Identifier(name.Identifier.ValueText == "IsAnyOf" ? "Is" : "IsNot").WithTriviaFrom(name.Identifier);
            shorter = shorter.WithExpression(access.WithName(name.WithIdentifier(single)));
        }

        return root.ReplaceNode(call, shorter);
    }

    // With the comma behind it, or the one before it where it is the last.
    private static SeparatedSyntaxList<T> Without<T>(SeparatedSyntaxList<T> list, int index)
        where T : SyntaxNode
    {
        List<SyntaxNodeOrToken> parts = [.. list.GetWithSeparators()];
        int position = 2 * index;
        bool isLast = position == parts.Count - 1;
        SyntaxTriviaList trailing = parts[position].GetTrailingTrivia();
        SyntaxTriviaList leading = parts[position].GetLeadingTrivia();
        parts.RemoveRange(isLast ? position - 1 : position, 2);
        if (isLast)
        {
            parts[position - 2] = HasComment(parts[position - 2].GetTrailingTrivia())
                ? parts[position - 2]
                : parts[position - 2].WithTrailingTrivia(WithoutComments(trailing));
        }
        else if (position < parts.Count && !HasComment(parts[position].GetLeadingTrivia()))
        {
            parts[position] = parts[position].WithLeadingTrivia(leading);
        }

        return SyntaxFactory.SeparatedList<T>(parts);
    }

    private static ExpressionSyntax WithoutRight(BinaryExpressionSyntax binary) =>
        HasComment(binary.Left.GetTrailingTrivia()) ? binary.Left : binary.Left.WithTrailingTrivia(WithoutComments(binary.Right.GetTrailingTrivia()));

    private static ExpressionSyntax WithoutLeft(BinaryExpressionSyntax binary, bool keepsComment)
    {
        SyntaxTriviaList ofOperator = binary.OperatorToken.LeadingTrivia;
        SyntaxTriviaList leading = binary.Left.GetLeadingTrivia();
        SyntaxTriviaList behind = binary.Left.GetTrailingTrivia();
        if (keepsComment && HasComment(behind))
        {
            return binary.Right.WithLeadingTrivia(
                leading.AddRange(behind.SkipWhile(static part => part.IsKind(SyntaxKind.WhitespaceTrivia))).AddRange(ofOperator));
        }

        return binary.Right.WithLeadingTrivia(
            HasComment(ofOperator) ? leading.AddRange(ofOperator.SkipWhile(static trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia))) : leading);
    }

    private static ExpressionSyntax Parenthesize(ExpressionSyntax expression) => expression is BinaryExpressionSyntax or ConditionalExpressionSyntax
        ? SyntaxFactory.ParenthesizedExpression(expression.WithoutTrivia())
        : expression;

    private static bool HasComment(SyntaxTriviaList trivia) => trivia.Any(IsComment);

    private static IEnumerable<SyntaxTrivia> WithoutComments(SyntaxTriviaList trivia) => HasComment(trivia)
        ? trivia.SkipWhile(static one => one.IsKind(SyntaxKind.WhitespaceTrivia) || IsComment(one))
        : trivia;

    private static bool IsComment(SyntaxTrivia trivia) => trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia);
}
