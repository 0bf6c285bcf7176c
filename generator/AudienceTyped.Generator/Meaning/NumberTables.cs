using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AudienceTyped.Generator.Meaning;

/// <summary>
/// Finds the ids to which a table or a choice leads that is used as an id: <c>Seniority.FromId(ids[level])</c>, <c>FromId(level switch { … })</c>.
/// </summary>
internal static class NumberTables
{
    private const int MostIds = 50_000;

    /// <summary>The literals that the expression may be; none where it is something else.</summary>
    public static IEnumerable<LiteralExpressionSyntax> Read(ExpressionSyntax used, SemanticModel model, CancellationToken cancellationToken)
    {
        SyntaxNode? source = used switch
        {
            SwitchExpressionSyntax or ConditionalExpressionSyntax => used,
            ElementAccessExpressionSyntax { ArgumentList.Arguments.Count: 1, Expression: var table } =>
                FindTable(model.GetSymbolInfo(table, cancellationToken).Symbol),
            InvocationExpressionSyntax call => FindBody(model.GetSymbolInfo(call, cancellationToken).Symbol),
            _ => null,
        };
        return source?.SyntaxTree == model.SyntaxTree && source is not null ? IdsIn(source).Take(MostIds) : [];

        SyntaxNode? FindTable(ISymbol? symbol) => Declaration(symbol) switch
        {
            VariableDeclaratorSyntax variable => (variable.Initializer?.Value as BaseObjectCreationExpressionSyntax)?.Initializer,
            PropertyDeclarationSyntax property => (property.Initializer?.Value as BaseObjectCreationExpressionSyntax)?.Initializer,
            _ => null,
        };

        SyntaxNode? FindBody(ISymbol? symbol) => Declaration(symbol) switch
        {
            MethodDeclarationSyntax method => (SyntaxNode?)method.ExpressionBody?.Expression ?? method.Body,
            LocalFunctionStatementSyntax function => (SyntaxNode?)function.ExpressionBody?.Expression ?? function.Body,
            _ => null,
        };

        SyntaxNode? Declaration(ISymbol? symbol) => symbol?.DeclaringSyntaxReferences is [var reference] ? reference.GetSyntax(cancellationToken) : null;
    }

    private static IEnumerable<LiteralExpressionSyntax> IdsIn(SyntaxNode source) => source switch
    {
        SwitchExpressionSyntax choice => choice.Arms.SelectMany(static arm => IdsIn(arm.Expression)),
        ConditionalExpressionSyntax conditional => IdsIn(conditional.WhenTrue).Concat(IdsIn(conditional.WhenFalse)),
        ParenthesizedExpressionSyntax parenthesized => IdsIn(parenthesized.Expression),
        LiteralExpressionSyntax { Token.Value: int or long } literal => [literal],
        InitializerExpressionSyntax table => table.Expressions.SelectMany(static entry => entry switch
        {
            AssignmentExpressionSyntax assignment => IdsIn(assignment.Right),
            InitializerExpressionSyntax { Expressions: [_, var value] } => IdsIn(value),
            _ => [],
        }),
        BlockSyntax body => body.DescendantNodes(static node => node is not ExpressionSyntax)
            .OfType<ReturnStatementSyntax>()
            .SelectMany(static statement => statement.Expression is { } returned ? IdsIn(returned) : []),
        _ => [],
    };
}
