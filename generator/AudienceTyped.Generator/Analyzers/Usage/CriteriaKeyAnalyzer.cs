using System.Collections.Immutable;
using AudienceTyped.Generator.Criteria;
using AudienceTyped.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace AudienceTyped.Generator.Analyzers.Usage;

/// <summary>Finds keys of caches and dictionaries that are made of the sentence about criteria.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CriteriaKeyAnalyzer : CodeAnalyzer
{
    internal static readonly DiagnosticDescriptor Rule = CodeDescriptors.Info("AUD3012", "A sentence is used as a key",
        "The text of criteria is a sentence for people: it is long, and changes with the names in the catalog. Use '{0}', which is short and the same for equal criteria on every machine.");

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    private protected override void Register(CompilationStartAnalysisContext context, CriteriaTypes types)
    {
        context.RegisterOperationAction(operation => AnalyzeArgument(operation, types), OperationKind.Argument);
        context.RegisterOperationAction(operation => AnalyzeVariable(operation, types), OperationKind.VariableDeclarator);
    }

    private static void AnalyzeArgument(OperationAnalysisContext context, CriteriaTypes types)
    {
        var argument = (IArgumentOperation)context.Operation;
        if (argument.Parameter is { } parameter && IsKey(parameter.Name))
        {
            Analyze(context, argument.Value, types);
        }
    }

    private static void AnalyzeVariable(OperationAnalysisContext context, CriteriaTypes types)
    {
        var variable = (IVariableDeclaratorOperation)context.Operation;
        if (variable.Symbol.Type.SpecialType == SpecialType.System_String
            && IsKey(variable.Symbol.Name)
            && variable.GetVariableInitializer() is { } initializer)
        {
            Analyze(context, initializer.Value, types);
        }
    }

    private static bool IsKey(string name) => name == "key" || name.EndsWith("Key", StringComparison.Ordinal);

    private static void Analyze(OperationAnalysisContext context, IOperation value, CriteriaTypes types)
    {
        foreach (IOperation shown in TextsIn(Operations.Strip(value)))
        {
            if (Operations.Strip(shown) is { Type: { } type } criteria && types.IsCriteria(type))
            {
                bool isWhole = CriteriaTypes.Is(type, types.TargetingCriteria);
                string meant = isWhole ? $"{criteria.Syntax}.Key" : $"((TargetingCriteria){criteria.Syntax}).Key";
                context.ReportDiagnostic(Diagnostic.Create(
                    Rule,
                    shown.Parent is IInvocationOperation call ? call.Syntax.GetLocation() : criteria.Syntax.GetLocation(),
                    ImmutableDictionary<string, string?>.Empty.Add(ProblemProperties.Replacement, meant),
                    meant));
            }
        }
    }

    // criteria.ToString(), $"audience:{criteria}", "audience:" + criteria. A format such as {criteria:R} is on purpose.
    private static IEnumerable<IOperation> TextsIn(IOperation value) => value switch
    {
        IInvocationOperation { TargetMethod: { Name: "ToString", Parameters.Length: 0 }, Instance: { } instance } => [instance],
        IInterpolatedStringOperation text => text.Parts.OfType<IInterpolationOperation>().Where(static part => part.FormatString is null).SelectMany(
            static part => TextsIn(Operations.Strip(part.Expression)).DefaultIfEmpty(part.Expression)),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } joined =>
            new[] { joined.LeftOperand, joined.RightOperand }.SelectMany(static side => TextsIn(Operations.Strip(side)).DefaultIfEmpty(side)),
        _ => [],
    };
}
