using System.Collections.Immutable;
using AudienceTyped.Generator.Criteria;
using AudienceTyped.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace AudienceTyped.Generator.Analyzers.Usage;

/// <summary>Finds keys of caches and dictionaries that are made of the sentence, or the hash code, of criteria.</summary>
internal sealed class CriteriaKeyAnalyzer : OperationAnalyzer
{
    internal static readonly DiagnosticDescriptor Rule = CodeDescriptors.Info("AUD3012", "A sentence is used as a key",
        "{0} Use '{1}', which is short and the same for equal criteria on every machine.");

    private const string OfText = "The text of criteria is a sentence for people: it is long, and changes with the names in the catalog.";
    private const string OfHashCode = "Different criteria can have the same hash code, and it is another one in each process.";
    private const string Key = "Key";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    public override void Register(OperationActions context, CriteriaTypes types) =>
        context.RegisterOperationAction(
            operation => Analyze(operation, types), OperationKind.Invocation, OperationKind.Interpolation, OperationKind.Binary);

    private static void Analyze(OperationAnalysisContext context, CriteriaTypes types)
    {
        switch (context.Operation)
        {
            case IInvocationOperation { Instance: { } instance, TargetMethod: { Name: "ToString" or "GetHashCode", Parameters.IsEmpty: true } } call:
                Report(context, call, instance, call.TargetMethod.Name == "ToString" ? OfText : OfHashCode, types);
                break;
            case IInterpolationOperation { FormatString: null } interpolation:
                Report(context, interpolation, interpolation.Expression, OfText, types);
                break;
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } joined:
                Report(context, joined.LeftOperand, joined.LeftOperand, OfText, types);
                Report(context, joined.RightOperand, joined.RightOperand, OfText, types);
                break;
        }
    }

    private static void Report(OperationAnalysisContext context, IOperation text, IOperation written, string why, CriteriaTypes types)
    {
        IOperation criteria = Operations.Strip(written);
        if (types.IsCriteria(criteria.Type) && !CriteriaTypes.Is(criteria.Type, types.NoneOf) && KeyPlace.Has(text))
        {
            // In criteria?.ToString(), only the name after the point is replaced.
            bool isConditional = criteria is IConditionalAccessInstanceOperation;
            string key = isConditional ? Key
                : CriteriaTypes.Is(criteria.Type, types.TargetingCriteria) ? $"{criteria.Syntax}.{Key}"
                : $"(({types.TargetingCriteria.Name}){criteria.Syntax}).{Key}";
            IOperation place = text is IInvocationOperation ? text : criteria;
            context.ReportDiagnostic(Diagnostic.Create(
                Rule, place.Syntax.GetLocation(), ProblemProperties.Of(ProblemProperties.Replacement, isConditional ? null : key), why, key));
        }
    }
}
