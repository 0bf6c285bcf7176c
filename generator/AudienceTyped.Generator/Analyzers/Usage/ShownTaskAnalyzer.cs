using System.Collections.Immutable;
using AudienceTyped.Generator.Criteria;
using AudienceTyped.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace AudienceTyped.Generator.Analyzers.Usage;

/// <summary>Finds texts that are made of the task of a count, and so have the name of its type.</summary>
internal sealed class ShownTaskAnalyzer : OperationAnalyzer
{
    internal static readonly DiagnosticDescriptor Rule = CodeDescriptors.Warning("AUD2020", "The text shows a task and not its count",
        "The call is not awaited, so the text has the name of a type, 'System.Threading.Tasks.Task', and not the count. Write 'await {0}'.");

    // Namespaces whose methods make a text or JSON of whatever object they are given, in methods of these names.
    private static readonly HashSet<string> _namespaces =
    [
        "System", "System.Text", "System.Text.Json", "System.IO", "System.Diagnostics", "System.Net.Http.Json", "System.Runtime.CompilerServices",
        "Microsoft.Extensions.Logging", "Microsoft.AspNetCore.Http", "Microsoft.AspNetCore.Mvc", "Newtonsoft.Json", "Serilog",
    ];

    private static readonly string[] _makingText =
    [
        "Write", "Format", "Concat", "Join", "Append", "Serialize", "ToString", "Log", "Trace", "Print", "Ok", "Json", "Post", "Put", "Patch",
        "Verbose", "Debug", "Information", "Warning", "Error", "Fatal",
    ];

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    public override void Register(OperationActions context, CriteriaTypes types)
    {
        if (types.Count is { } count)
        {
            context.RegisterOperationAction(
                operation => Analyze(operation, ((IInterpolationOperation)operation.Operation).Expression, count), OperationKind.Interpolation);
            context.RegisterOperationAction(operation => AnalyzeConcatenation(operation, count), OperationKind.Binary);
            context.RegisterOperationAction(operation => AnalyzeAddition(operation, count), OperationKind.CompoundAssignment);
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

    // text += client.CountAsync(criteria)
    private static void AnalyzeAddition(OperationAnalysisContext context, INamedTypeSymbol count)
    {
        if (context.Operation is ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } addition)
        {
            Analyze(context, addition.Value, count);
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
        method.Name is var called
        && Array.Exists(_makingText, name => called.StartsWith(name, StringComparison.Ordinal))
        && _namespaces.Contains(method.ContainingNamespace.ToDisplayString());

    // Arguments of a params parameter are the elements of an array. What an object is made of is shown with it.
    private static IEnumerable<IOperation> ElementsOf(IOperation given) => Operations.Strip(given) switch
    {
        IArrayCreationOperation { IsImplicit: true, Initializer.ElementValues: var elements } => elements.SelectMany(ElementsOf),
        ICollectionExpressionOperation { IsImplicit: true, Elements: var elements } => elements.SelectMany(ElementsOf),
        IAnonymousObjectCreationOperation { Initializers: var members } =>
            members.OfType<ISimpleAssignmentOperation>().SelectMany(static member => ElementsOf(member.Value)),
        IObjectCreationOperation { Initializer.Initializers: var entries } table when KnownCollections.IsDictionary(table.Type) =>
            entries.SelectMany(static entry => entry switch
            {
                ISimpleAssignmentOperation set => ElementsOf(set.Value),
                IInvocationOperation { Arguments: [_, { Value: var added }] } => ElementsOf(added),
                _ => [],
            }),
        _ => [given],
    };

    private static void Analyze(OperationAnalysisContext context, IOperation shown, INamedTypeSymbol count)
    {
        IOperation task = Operations.Strip(shown);
        bool isOne = IsTask(task.Type, count);
        if (isOne || (context.Operation is IInvocationOperation { TargetMethod.Name: not "ToString" } && IsListOfTasks(task.Type, count)))
        {
            SyntaxNode syntax = task.Syntax is ParenthesizedExpressionSyntax parenthesized ? parenthesized.Expression : task.Syntax;
            string counts = isOne ? syntax.ToString() : $"Task.WhenAll({syntax})";
            context.ReportDiagnostic(Diagnostic.Create(
                Rule, syntax.GetLocation(), ProblemProperties.Of(ProblemProperties.Replacement, counts), counts));
        }
    }

    private static bool IsTask(ITypeSymbol? type, INamedTypeSymbol count) =>
        type is INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments: [var result], ContainingNamespace.Name: "Tasks" } && HasCount(result, count);

    // Of a list of counts as well as of one.
    private static bool HasCount(ITypeSymbol result, INamedTypeSymbol count) => result switch
    {
        IArrayTypeSymbol array => HasCount(array.ElementType, count),
        INamedTypeSymbol { TypeArguments: [var element] } => HasCount(element, count),
        _ => SymbolEqualityComparer.Default.Equals(result, count),
    };

    private static bool IsListOfTasks(ITypeSymbol? type, INamedTypeSymbol count) => type switch
    {
        IArrayTypeSymbol array => IsTask(array.ElementType, count),
        INamedTypeSymbol { TypeArguments: [var element] } => IsTask(element, count),
        _ => false,
    };
}
