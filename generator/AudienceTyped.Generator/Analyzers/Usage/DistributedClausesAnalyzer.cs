using System.Collections.Immutable;
using AudienceTyped.Generator.Catalogs;
using AudienceTyped.Generator.Criteria;
using AudienceTyped.Generator.Diagnostics;
using AudienceTyped.Shared.Rules;
using AudienceTyped.Shared.Wire;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace AudienceTyped.Generator.Analyzers.Usage;

/// <summary>Finds ORs of ANDs that the runtime refuses, because too many clauses would come of them.</summary>
internal sealed class DistributedClausesAnalyzer : OperationAnalyzer
{
    internal static readonly DiagnosticDescriptor Rule = CodeDescriptors.Error("AUD1017", "The OR becomes too many clauses", "{0} It throws at run time.");

    // Each OR in a chain reads what is before it.
    private const int LongestChain = 16;

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    public override void Register(OperationActions context, CriteriaTypes types)
    {
        CriteriaReadings readings = context.Readings;
        context.RegisterOperationAction(
            operation => Analyze(operation, types, readings), OperationKind.Binary, OperationKind.CompoundAssignment, OperationKind.Invocation);
    }

    private static void Analyze(OperationAnalysisContext context, CriteriaTypes types, CriteriaReadings readings)
    {
        if (FindSides(context.Operation, types) is not var (left, right)
            || !MayBeMany(left, right, types)
            || CriteriaChain.Find(context.Operation, types) is not { Parts.Count: <= LongestChain })
        {
            return;
        }

        if (CountClauses(left, readings, context.CancellationToken) is { } before
            && CountClauses(right, readings, context.CancellationToken) is { } after
            && Distribution.FindProblem(before, after) is { } problem
            && !Statements.IsExpectedToThrow(context.Operation)
            && !IsCaught(context.Operation))
        {
            context.ReportDiagnostic(Diagnostic.Create(Rule, context.Operation.Syntax.GetLocation(), problem));
        }
    }

    // An any-of is one clause, with which nothing becomes more.
    private static (IOperation Left, IOperation Right)? FindSides(IOperation operation, CriteriaTypes types)
    {
        (IOperation? left, IOperation? right) = operation switch
        {
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Or } binary when types.IsJoining(binary) => (binary.LeftOperand, binary.RightOperand),
            ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Or } step when types.IsJoining(step) => (step.Target, step.Value),
            IInvocationOperation { TargetMethod: { Name: "Or" } method, Instance: { } instance, Arguments: [var other] }
                when types.IsCriteria(method.ContainingType) =>
                (instance, other.Value),
            _ => (null, null),
        };
        return left is not null && right is not null && IsAllOf(left, types) && IsAllOf(right, types) ? (left, right) : null;
    }

    private static bool IsAllOf(IOperation side, CriteriaTypes types) => CriteriaTypes.Is(Operations.Strip(side).Type, types.AllOf);

    // What is written in place has at most as many clauses as parts, so most ORs need not be read.
    private static bool MayBeMany(IOperation left, IOperation right, CriteriaTypes types) =>
        FindMost(left, types) is not { } most || FindMost(right, types) is not { } others || (long)most * others > Distribution.MaximumClauses;

    private static int? FindMost(IOperation side, CriteriaTypes types) =>
        CriteriaChain.Find(Operations.Strip(side), types) is { Joining: Joining.And } chain
        && chain.Parts.All(part => CriteriaTypes.Is(part.Part.Type, types.AnyOf))
            ? chain.Parts.Count
            : null;

    // A value that is not known can make one clause superfluous beside another.
    private static int? CountClauses(IOperation side, CriteriaReadings readings, CancellationToken cancellationToken)
    {
        CriteriaView view = readings.View(side, isWhole: false, version: null, cancellationToken);
        return view.IsIncludeComplete && view.Exclude.Facets.Count == 0 && view.Include.All(static clause => clause.IsWhollyKnown) ? view.Include.Count : null;
    }

    private static bool IsCaught(IOperation operation)
    {
        for (SyntaxNode? node = operation.Syntax; node is not null and not MemberDeclarationSyntax; node = node.Parent)
        {
            if (node is BlockSyntax { Parent: TryStatementSyntax tried } && tried.Block == node && tried.Catches.Count > 0)
            {
                return true;
            }
        }

        return false;
    }
}
