using System.Collections.Immutable;
using AudienceTyped.Generator.Criteria;
using AudienceTyped.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace AudienceTyped.Generator.Analyzers.Usage;

/// <summary>Finds texts that are made of the task of a count, and so have the name of its type.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ShownTaskAnalyzer : CodeAnalyzer
{
    internal static readonly DiagnosticDescriptor Rule = CodeDescriptors.Warning("AUD2020", "The text shows a task and not its count",
        "The call is not awaited, so the text has the name of a type, 'System.Threading.Tasks.Task', and not the count. Write 'await {0}'.");

    // Methods that make a text or JSON of whatever object they are given.
    private static readonly string[] _makingText =
        ["WriteLine", "Write", "Format", "Concat", "Join", "Append", "AppendLine", "AppendFormat", "Serialize", "SerializeToElement", "SerializeToNode"];

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    private protected override void Register(CompilationStartAnalysisContext context, CriteriaTypes types)
    {
        if (context.Compilation.GetTypeByMetadataName("AudienceTyped.AudienceCount") is { } count)
        {
            context.RegisterOperationAction(
                operation => Analyze(operation, ((IInterpolationOperation)operation.Operation).Expression, count), OperationKind.Interpolation);
            context.RegisterOperationAction(operation => AnalyzeConcatenation(operation, count), OperationKind.Binary);
            context.RegisterOperationAction(operation => AnalyzeCall(operation, count), OperationKind.Invocation);
        }
    }

    private static void AnalyzeConcatenation(OperationAnalysisContext context, INamedTypeSymbol count)
    {
        if (context.Operation is IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } concatenation)
        {
            Analyze(context, concatenation.LeftOperand, count);
            Analyze(context, concatenation.RightOperand, count);
        }
    }

    private static void AnalyzeCall(OperationAnalysisContext context, INamedTypeSymbol count)
    {
        var call = (IInvocationOperation)context.Operation;
        IMethodSymbol method = call.TargetMethod;
        if (method.Name == "ToString" && call.Instance is { } instance)
        {
            Analyze(context, instance, count);
        }
        else if (MakesText(method))
        {
            foreach (IOperation given in call.Arguments.SelectMany(static argument => ElementsOf(argument.Value)))
            {
                Analyze(context, given, count);
            }
        }
    }

    private static bool MakesText(IMethodSymbol method) =>
        (Array.IndexOf(_makingText, method.Name) >= 0 || method.Name.StartsWith("Log", StringComparison.Ordinal))
        && method.ContainingNamespace.ToDisplayString() is "System" or "System.Text" or "System.Text.Json" or "System.IO" or "System.Diagnostics"
            or "Microsoft.Extensions.Logging";

    // Arguments of a params parameter are the elements of an array.
    private static ImmutableArray<IOperation> ElementsOf(IOperation given) => given switch
    {
        IArrayCreationOperation { IsImplicit: true, Initializer.ElementValues: var elements } => elements,
        ICollectionExpressionOperation { IsImplicit: true, Elements: var elements } => elements,
        _ => [given],
    };

    private static void Analyze(OperationAnalysisContext context, IOperation shown, INamedTypeSymbol count)
    {
        IOperation task = Operations.Strip(shown);
        if (task.Type is INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments: [var result] } && SymbolEqualityComparer.Default.Equals(result, count))
        {
            SyntaxNode syntax = task.Syntax is ParenthesizedExpressionSyntax parenthesized ? parenthesized.Expression : task.Syntax;
            context.ReportDiagnostic(Diagnostic.Create(Rule, syntax.GetLocation(), syntax.ToString()));
        }
    }
}
