using System.Collections.Immutable;
using AudienceTyped.Generator.Criteria;
using AudienceTyped.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace AudienceTyped.Generator.Analyzers.Usage;

/// <summary>Explains why criteria cannot be joined by the operators of <see langword="bool"/>: the error of the compiler is about return types.</summary>
internal sealed class LogicalOperatorAnalyzer : OperationAnalyzer
{
    internal static readonly DiagnosticDescriptor Rule = CodeDescriptors.Error("AUD3004", "Criteria are not conditions",
        "'{0}' combines Boolean conditions, but these are criteria, which always contain both sides. Write '{1}' instead.");

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    public override void Register(OperationActions context, CriteriaTypes types) =>
        context.RegisterOperationAction(operation => Analyze(operation, types), OperationKind.Binary, OperationKind.Invalid);

    private static void Analyze(OperationAnalysisContext context, CriteriaTypes types)
    {
        if (context.Operation.Syntax is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression or (int)SyntaxKind.LogicalOrExpression } syntax
            && context.Operation is not IBinaryOperation { Type.SpecialType: SpecialType.System_Boolean }
            && context.Operation.SemanticModel is { } model
            && model.GetTypeInfo(syntax.Left, context.CancellationToken).Type is { } left
            && model.GetTypeInfo(syntax.Right, context.CancellationToken).Type is { } right
            && types.IsCriteria(left)
            && types.IsCriteria(right)
            && (syntax.IsKind(SyntaxKind.LogicalAndExpression) || (types.MayBeAlternative(left) && types.MayBeAlternative(right))))
        {
            string written = syntax.OperatorToken.Text;
            context.ReportDiagnostic(Diagnostic.Create(Rule, syntax.OperatorToken.GetLocation(), written, written.Substring(1)));
        }
    }
}
