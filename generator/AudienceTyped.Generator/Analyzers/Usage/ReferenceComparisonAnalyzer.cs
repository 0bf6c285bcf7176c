using System.Collections.Immutable;
using AudienceTyped.Generator.Criteria;
using AudienceTyped.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace AudienceTyped.Generator.Analyzers.Usage;

/// <summary>Finds criteria that are compared by reference: equal criteria are mostly different objects.</summary>
internal sealed class ReferenceComparisonAnalyzer : OperationAnalyzer
{
    internal static readonly DiagnosticDescriptor Rule = CodeDescriptors.Warning("AUD2021", "Criteria are compared by reference",
        "This asks whether both are the same object. Equal criteria that are built twice are two objects, so the answer is false for them. {0}");

    private const string Comparer = "ReferenceEqualityComparer";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    public override void Register(OperationActions context, CriteriaTypes types)
    {
        context.RegisterOperationAction(operation => AnalyzeCall(operation, types), OperationKind.Invocation);
        context.RegisterOperationAction(operation => AnalyzeOperator(operation, types), OperationKind.Binary);
        context.RegisterOperationAction(operation => AnalyzeComparer(operation, types), OperationKind.PropertyReference);
    }

    private static void AnalyzeCall(OperationAnalysisContext context, CriteriaTypes types)
    {
        var call = (IInvocationOperation)context.Operation;
        if (call.TargetMethod is { Name: "ReferenceEquals", ContainingType.SpecialType: SpecialType.System_Object } && call.Arguments is [var left, var right])
        {
            Report(context, left.Value, right.Value, isEqual: true, types);
        }
    }

    private static void AnalyzeOperator(OperationAnalysisContext context, CriteriaTypes types)
    {
        var binary = (IBinaryOperation)context.Operation;
        if (binary is { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals, OperatorMethod: null })
        {
            Report(context, binary.LeftOperand, binary.RightOperand, binary.OperatorKind == BinaryOperatorKind.Equals, types);
        }
    }

    private static void Report(OperationAnalysisContext context, IOperation left, IOperation right, bool isEqual, CriteriaTypes types)
    {
        SyntaxNode place = context.Operation.Syntax;
        (IOperation one, IOperation other) = (Operations.Strip(left), Operations.Strip(right));
        if (types.IsCriteria(one.Type)
            && types.IsCriteria(other.Type)
            && !IsDefined(context.ContainingSymbol)
            && !IsBesideEquality(place, one.Syntax, other.Syntax))
        {
            string advice = $"Use '{Enclose(one.Syntax)} {(isEqual ? "==" : "!=")} {Enclose(other.Syntax)}'.";
            context.ReportDiagnostic(Diagnostic.Create(Rule, place.GetLocation(), advice));
        }
    }

    // new HashSet<TargetingCriteria>(ReferenceEqualityComparer.Instance), all.Distinct(ReferenceEqualityComparer.Instance)
    private static void AnalyzeComparer(OperationAnalysisContext context, CriteriaTypes types)
    {
        if (context.Operation is IPropertyReferenceOperation { Property: { Name: "Instance", ContainingType.Name: Comparer } } comparer
            && Operations.FindParent(comparer) is IArgumentOperation { Parent: { } user }
            && ElementOf(user) is { } element
            && types.IsCriteria(element))
        {
            context.ReportDiagnostic(Diagnostic.Create(
                Rule, comparer.Syntax.GetLocation(), $"Leave the comparer out: {element.Name} has equality by value."));
        }
    }

    private static ITypeSymbol? ElementOf(IOperation user) => user switch
    {
        IObjectCreationOperation { Type: INamedTypeSymbol { TypeArguments: [var element, ..] } } => element,

        // The method is one for objects, to which the comparer fits, but the sequence tells what they are.
        IInvocationOperation { TargetMethod.IsExtensionMethod: true, Arguments: [var sequence, ..] } => Operations.Strip(sequence.Value).Type switch
        {
            IArrayTypeSymbol array => array.ElementType,
            INamedTypeSymbol { TypeArguments: [var element] } => element,
            _ => null,
        },
        _ => null,
    };

    // What defines an equality may begin with the references.
    private static bool IsDefined(ISymbol symbol) => symbol.Name is "Equals" or "op_Equality" or "op_Inequality";

    // A comparison of references before one of values is only a short cut; an assertion about references is meant so.
    private static bool IsBesideEquality(SyntaxNode place, SyntaxNode one, SyntaxNode other)
    {
        if (place.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: var asserted } } && asserted.ToString().Contains("Assert"))
        {
            return true;
        }

        SyntaxNode? member = place.FirstAncestorOrSelf<MemberDeclarationSyntax>();
        SyntaxNode? scope = member is GlobalStatementSyntax ? member.Parent : member;
        return scope is not null && scope.DescendantNodes().Any(node => node != place && SidesOf(node) is var (left, right)
            && (AreSame(left, one, right, other) || AreSame(left, other, right, one)));
    }

    private static bool AreSame(SyntaxNode left, SyntaxNode one, SyntaxNode right, SyntaxNode other) =>
        SyntaxFactory.AreEquivalent(left, one) && SyntaxFactory.AreEquivalent(right, other);

    // What a comparison of values has on both sides: a == b, a.Equals(b), a?.Equals(b), Equals(a, b).
    private static (SyntaxNode Left, SyntaxNode Right)? SidesOf(SyntaxNode node) => node switch
    {
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression or (int)SyntaxKind.NotEqualsExpression } binary => (binary.Left, binary.Right),
        InvocationExpressionSyntax { ArgumentList.Arguments: [{ Expression: var left }, { Expression: var right }] } call when IsEquals(call) => (left, right),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access, ArgumentList.Arguments: [{ Expression: var right }] } call
            when IsEquals(call) => (access.Expression, right),
        InvocationExpressionSyntax { Parent: ConditionalAccessExpressionSyntax access, ArgumentList.Arguments: [{ Expression: var right }] } call
            when IsEquals(call) => (access.Expression, right),
        _ => null,
    };

    private static bool IsEquals(InvocationExpressionSyntax call) =>
        call.Expression.DescendantNodesAndSelf().OfType<SimpleNameSyntax>().LastOrDefault()?.Identifier.ValueText == "Equals";

    private static string Enclose(SyntaxNode side) =>
        side is BinaryExpressionSyntax or ConditionalExpressionSyntax ? $"({side})" : side.ToString();
}
