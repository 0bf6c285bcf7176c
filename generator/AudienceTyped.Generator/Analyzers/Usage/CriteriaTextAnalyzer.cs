using System.Collections.Immutable;
using AudienceTyped.Generator.Criteria;
using AudienceTyped.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace AudienceTyped.Generator.Analyzers.Usage;

/// <summary>Finds query text that is built from strings that are not constant.</summary>
internal sealed class CriteriaTextAnalyzer : OperationAnalyzer
{
    internal static readonly DiagnosticDescriptor Rule = CodeDescriptors.Info("AUD3007", "Criteria are built as text",
        "Text with '{0}' is built from strings, so only the service finds a wrong escape or parenthesis. {1}");

    private const string TypedCriteria =
        "Write typed criteria, such as Facet.Skills.IsAnyOf(skills), and send them with CountAsync, or let ToRestli() write the text.";

    private const string Parameter = "targetingCriteria=";

    // Text for people contains none of these.
    private static readonly string[] _marks = [Parameter, "include:(and:List", "urn:li:adTargetingFacet:", "urn%3Ali%3A"];

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    public override void Register(OperationActions context, CriteriaTypes types)
    {
        INamedTypeSymbol? builder = context.Compilation.GetTypeByMetadataName("System.Text.StringBuilder");
        context.RegisterOperationAction(operation => AnalyzeText(operation, types), OperationKind.InterpolatedString, OperationKind.Binary);
        context.RegisterOperationAction(operation => AnalyzeInvocation(operation, types, builder), OperationKind.Invocation);
    }

    private static void AnalyzeText(OperationAnalysisContext context, CriteriaTypes types)
    {
        IOperation operation = context.Operation;
        if (TextParts.IsPartOfText(operation) || operation.ConstantValue.HasValue || TextParts.Of(operation) is not { } parts)
        {
            return;
        }

        if (FindMark(parts, types) is { } mark && parts.Any(static part => part.Text is null) && !IsForPeople(operation))
        {
            Report(context, operation, mark, TypedCriteria);
        }
    }

    private static string? FindMark(IReadOnlyList<TextPart> parts, CriteriaTypes types) => parts
        .Select((part, index) => FindMark(part.Text, isWritten: index + 1 < parts.Count && WrittenCriteria.IsText(parts[index + 1].Value, types)))
        .FirstOrDefault(static found => found is not null);

    private static void AnalyzeInvocation(OperationAnalysisContext context, CriteriaTypes types, INamedTypeSymbol? builder)
    {
        var invocation = (IInvocationOperation)context.Operation;
        if (IsPuttingTogether(invocation, builder))
        {
            // An interpolation or a concatenation in an argument is analyzed by itself.
            bool isWritten = WrittenCriteria.IsPutTogether(invocation, types);
            foreach (IArgumentOperation argument in invocation.Arguments)
            {
                if (FindMark(Operations.FindText(argument.Value), isWritten) is { } mark)
                {
                    Report(context, argument.Value, mark, TypedCriteria);
                }
            }
        }
        else if (invocation.TargetMethod.Name == "Parse" && EntityInvocation.Read(invocation, types) is { } call && ParsedText.Find(call) is { } parsed)
        {
            Report(context, invocation, parsed.Prefix, $"Write {parsed.Replacement}.", parsed.Replacement);
        }
    }

    private static bool IsPuttingTogether(IInvocationOperation invocation, INamedTypeSymbol? builder) => invocation.TargetMethod.Name switch
    {
        "Append" or "AppendLine" or "AppendFormat" or "Insert" => SymbolEqualityComparer.Default.Equals(invocation.TargetMethod.ContainingType, builder),
        "Format" or "Concat" => invocation.TargetMethod.ContainingType.SpecialType == SpecialType.System_String && !IsForPeople(invocation),
        _ => false,
    };

    // The text that ToRestli() wrote is the value of the parameter.
    private static string? FindMark(string? text, bool isWritten) => text is null
        ? null
        : Array.Find(_marks, mark => text.IndexOf(mark, StringComparison.Ordinal) >= 0 && !(isWritten && mark == Parameter));

    // Text for a log or an exception can quote a query.
    private static bool IsForPeople(IOperation operation)
    {
        IOperation? parent = operation.Parent;
        while (parent is IConversionOperation or IParenthesizedOperation or IArgumentOperation or IArrayInitializerOperation
            or IArrayCreationOperation or IInterpolatedStringHandlerCreationOperation)
        {
            parent = parent.Parent;
        }

        return parent switch
        {
            IInvocationOperation { TargetMethod: { } method } => method.Name.StartsWith("Log", StringComparison.Ordinal)
                || method.Name.StartsWith("Trace", StringComparison.Ordinal)
                || method.Name.StartsWith("Debug", StringComparison.Ordinal)
                || method.ContainingType.Name is "Console" or "Debug" or "Trace" or "Assert" or "ILogger" or "LoggerExtensions",
            IObjectCreationOperation { Type: { } type } => type.Name.EndsWith("Exception", StringComparison.Ordinal),
            _ => false,
        };
    }

    private static void Report(OperationAnalysisContext context, IOperation place, string mark, string advice, string? replacement = null) =>
        context.ReportDiagnostic(
            Diagnostic.Create(Rule, place.Syntax.GetLocation(), ProblemProperties.Of(ProblemProperties.Replacement, replacement), mark, advice));
}
