using System.Collections.Immutable;
using AudienceTyped.Generator.Criteria;
using AudienceTyped.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace AudienceTyped.Generator.Analyzers.Usage;

/// <summary>Finds validations whose findings nobody reads. Validate() throws nothing for what it finds.</summary>
internal sealed class UnusedFindingsAnalyzer : OperationAnalyzer
{
    internal static readonly DiagnosticDescriptor Rule = CodeDescriptors.Warning("AUD2019", "The findings are discarded",
        "'Validate' returns what is wrong with the criteria and throws nothing, and {0}. Read the findings, as in 'foreach (CriteriaFinding finding in {1})'.");

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    public override void Register(OperationActions context, CriteriaTypes types) =>
        context.RegisterOperationAction(operation => Analyze(operation, types), OperationKind.Invocation);

    private static void Analyze(OperationAnalysisContext context, CriteriaTypes types)
    {
        var call = (IInvocationOperation)context.Operation;
        if (call.TargetMethod.Name == "Validate"
            && CriteriaTypes.Is(call.TargetMethod.ContainingType, types.TargetingCriteria)
            && DescribeLoss(call) is { } loss)
        {
            SyntaxNode whole = WholeOf(call).Syntax;
            context.ReportDiagnostic(Diagnostic.Create(Rule, whole.GetLocation(), loss, whole.ToString()));
        }
    }

    private static IOperation WholeOf(IOperation call) =>
        call.Parent is IConditionalAccessOperation access && access.WhenNotNull == call ? WholeOf(access) : call;

    private static string? DescribeLoss(IOperation call)
    {
        IOperation result = call;
        while (IsPassedOn(result))
        {
            result = result.Parent!;
        }

        return result.Parent switch
        {
            IExpressionStatementOperation statement when !Statements.IsForItsException(statement) => "this statement discards it",
            IForEachLoopOperation { Body: IBlockOperation { Operations.IsEmpty: true } } loop when loop.Collection == result =>
                "the loop does nothing with it",
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } when IsNeverRead(declarator) => "nothing reads the variable that has it",
            ISimpleAssignmentOperation { Target: ILocalReferenceOperation local, Parent: IExpressionStatementOperation }
                when IsNeverRead(local.Local, local) => "nothing reads the variable that has it",
            _ => null,
        };
    }

    // criteria?.Validate(), criteria.Validate().ToList(): what is made of findings tells no more than they do, as long as no lambda acts on them.
    private static bool IsPassedOn(IOperation operation) => operation.Parent switch
    {
        IParenthesizedOperation or IConversionOperation => true,
        IConditionalAccessOperation access => access.WhenNotNull == operation,
        IArgumentOperation { Parent: IInvocationOperation { TargetMethod.ContainingNamespace.Name: "Linq" } query } argument =>
            query.Arguments[0] == argument && !Acts(query),
        IInvocationOperation { TargetMethod.ContainingNamespace.Name: "Linq" } query => operation is IArgumentOperation && !Acts(query),
        _ => false,
    };

    private static bool Acts(IInvocationOperation query) =>
        query.Descendants().Any(static operation => operation is IExpressionStatementOperation or IThrowOperation);

    private static bool IsNeverRead(IVariableDeclaratorOperation declarator) =>
        declarator.Symbol is { Type.SpecialType: SpecialType.None } findings
        && findings.Name.Trim('_').Length > 0
        && IsNeverRead(declarator.Symbol, declarator);

    private static bool IsNeverRead(ILocalSymbol local, IOperation place) => Operations.FindReferences(local, place).All(static reference =>
        reference.Parent is ISimpleAssignmentOperation { Parent: IExpressionStatementOperation } assignment && assignment.Target == reference);
}
