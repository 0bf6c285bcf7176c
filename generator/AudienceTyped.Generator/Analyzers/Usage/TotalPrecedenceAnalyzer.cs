using System.Collections.Immutable;
using AudienceTyped.Generator.Criteria;
using AudienceTyped.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace AudienceTyped.Generator.Analyzers.Usage;

/// <summary>Finds <c>??</c> beside arithmetic with a total, where the compiler joins other operands than the reader.</summary>
internal sealed class TotalPrecedenceAnalyzer : OperationAnalyzer
{
    internal static readonly DiagnosticDescriptor Rule = CodeDescriptors.Info("AUD3011", "Arithmetic comes before the replacement of a missing total",
        "'??' is applied after arithmetic, so this is '({0}) ?? ({1})'. Put parentheses around the total and its replacement: '({2})'.");

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    /// <summary>The total and its replacement as they are meant; null where they are written so.</summary>
    internal static (ExpressionSyntax Total, ExpressionSyntax Replacement)? FindMeant(BinaryExpressionSyntax coalesce)
    {
        ExpressionSyntax total = coalesce.Left;
        while (total is BinaryExpressionSyntax left && IsArithmetic(left))
        {
            total = left.Right;
        }

        ExpressionSyntax replacement = coalesce.Right;
        while (replacement is BinaryExpressionSyntax right && (IsArithmetic(right) || right.IsKind(SyntaxKind.CoalesceExpression)))
        {
            replacement = right.Left;
        }

        return total == coalesce.Left && !(coalesce.Right is BinaryExpressionSyntax other && HasArithmetic(other)) ? null : (total, replacement);
    }

    public override void Register(OperationActions context, CriteriaTypes types)
    {
        if (types.Count is { } count)
        {
            TotalReference totals = new(count, context.Names);
            context.RegisterOperationAction(operation => Analyze(operation, totals), OperationKind.Coalesce);
        }
    }

    private static void Analyze(OperationAnalysisContext context, TotalReference totals)
    {
        if (context.Operation is ICoalesceOperation { Syntax: BinaryExpressionSyntax { Parent: not BinaryExpressionSyntax } syntax } coalesce
            && FindMeant(syntax) is var (total, replacement)
            && replacement is LiteralExpressionSyntax
            && LastOperandOf(coalesce.Value) is { } operand
            && totals.Is(operand, context.CancellationToken))
        {
            context.ReportDiagnostic(Diagnostic.Create(Rule, syntax.GetLocation(), syntax.Left, syntax.Right, $"{total} ?? {replacement}"));
        }
    }

    private static IOperation LastOperandOf(IOperation value)
    {
        IOperation operand = value;
        while (operand is IConversionOperation or IBinaryOperation)
        {
            operand = operand is IConversionOperation conversion ? conversion.Operand : ((IBinaryOperation)operand).RightOperand;
        }

        return operand;
    }

    private static bool HasArithmetic(BinaryExpressionSyntax binary) =>
        IsArithmetic(binary) || (binary.IsKind(SyntaxKind.CoalesceExpression) && binary.Left is BinaryExpressionSyntax left && HasArithmetic(left));

    private static bool IsArithmetic(BinaryExpressionSyntax binary) => binary.Kind()
        is SyntaxKind.AddExpression or SyntaxKind.SubtractExpression
        or SyntaxKind.MultiplyExpression or SyntaxKind.DivideExpression or SyntaxKind.ModuloExpression;
}
