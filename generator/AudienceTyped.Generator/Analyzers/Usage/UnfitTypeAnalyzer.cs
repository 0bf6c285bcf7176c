using System.Collections.Immutable;
using System.Globalization;
using AudienceTyped.Generator.Criteria;
using AudienceTyped.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace AudienceTyped.Generator.Analyzers.Usage;

/// <summary>Explains why criteria do not fit into a variable: the error of the compiler only names two types.</summary>
internal sealed class UnfitTypeAnalyzer : OperationAnalyzer
{
    /// <summary>A property of the diagnostic: the type that the variable needs.</summary>
    internal const string NeededType = nameof(NeededType);

    internal static readonly DiagnosticDescriptor Rule = CodeDescriptors.Error("AUD3010", "The type does not hold the criteria", "{0}");

    private const string ExclusionAlone =
        "An exclusion alone is not an audience: the service rejects criteria that include nothing. Include something, such as a location, as in 'Facet.Locations.Is(…) & {0}'.";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    public override void Register(OperationActions context, CriteriaTypes types)
    {
        context.RegisterOperationAction(operation => AnalyzeConversion(operation, types), OperationKind.Conversion);
        context.RegisterOperationAction(operation => AnalyzeAssignment(operation, types), OperationKind.CompoundAssignment);
        context.RegisterOperationAction(operation => AnalyzeInvalid(operation, types), OperationKind.Invalid);
    }

    private static void AnalyzeConversion(OperationAnalysisContext context, CriteriaTypes types)
    {
        var conversion = (IConversionOperation)context.Operation;
        if (!conversion.Conversion.Exists && conversion.IsImplicit && types.IsCriteria(conversion.Type) && types.IsCriteria(conversion.Operand.Type))
        {
            Report(context, conversion.Operand, conversion.Operand.Type!, conversion.Type!, types);
        }
    }

    private static void AnalyzeAssignment(OperationAnalysisContext context, CriteriaTypes types)
    {
        var assignment = (ICompoundAssignmentOperation)context.Operation;
        if (assignment.OperatorMethod?.ReturnType is { } made
            && !assignment.OutConversion.Exists
            && types.IsCriteria(made)
            && types.IsCriteria(assignment.Target.Type))
        {
            Report(context, assignment, made, assignment.Target.Type!, types);
        }
    }

    // What the compiler cannot bind has its parts as children, without the conversions that it looked for.
    private static void AnalyzeInvalid(OperationAnalysisContext context, CriteriaTypes types)
    {
        if (context.Operation.Syntax is InvocationExpressionSyntax call
            && context.Operation.SemanticModel is { } model
            && context.Operation.ChildOperations.FirstOrDefault(child => CriteriaTypes.Is(child.Type, types.NoneOf)) is { } exclusion
            && Array.Exists(
                [.. model.GetSymbolInfo(call, context.CancellationToken).CandidateSymbols.OfType<IMethodSymbol>()],
                method => method.Parameters.Any(parameter => CriteriaTypes.Is(parameter.Type, types.TargetingCriteria))))
        {
            Report(context, exclusion, types.NoneOf, types.TargetingCriteria, types);
        }
    }

    private static void Report(OperationAnalysisContext context, IOperation value, ITypeSymbol made, ITypeSymbol wanted, CriteriaTypes types)
    {
        if (CriteriaTypes.Is(made, types.NoneOf))
        {
            string message = string.Format(CultureInfo.InvariantCulture, ExclusionAlone, Enclose(value.Syntax));
            context.ReportDiagnostic(Diagnostic.Create(Rule, value.Syntax.GetLocation(), message));
            return;
        }

        ISymbol? variable = VariableOf(value);
        string needed = variable is not null && CriteriaTypes.Is(made, types.AllOf) && IsAlternativeToo(value.Syntax, variable.Name)
            ? types.AllOf.Name
            : types.TargetingCriteria.Name;
        string advice = variable is not null ? $"Declare '{needed} {variable.Name}'." : $"Use {needed} instead of {wanted.Name}.";
        context.ReportDiagnostic(Diagnostic.Create(
            Rule,
            value.Syntax.GetLocation(),
            variable is null ? ImmutableDictionary<string, string?>.Empty : ImmutableDictionary<string, string?>.Empty.Add(NeededType, needed),
            $"{Describe(made, types)} does not fit into {wanted.Name}, which has {DescribeContent(wanted, types)}. {advice}"));
    }

    private static string Describe(ITypeSymbol made, CriteriaTypes types) =>
        CriteriaTypes.Is(made, types.AllOf) ? "'&' makes an AllOf of several clauses, which" : "'&' with an exclusion makes TargetingCriteria, which";

    private static string DescribeContent(ITypeSymbol type, CriteriaTypes types) =>
        CriteriaTypes.Is(type, types.AnyOf) ? "one clause" : CriteriaTypes.Is(type, types.AllOf) ? "no exclusions" : "exclusions only";

    private static string Enclose(SyntaxNode exclusion) => exclusion is BinaryExpressionSyntax ? $"({exclusion})" : exclusion.ToString();

    private static ISymbol? VariableOf(IOperation value) => (value is ICompoundAssignmentOperation ? value : Operations.FindParent(value)) switch
    {
        IAssignmentOperation { Target: ILocalReferenceOperation local } => local.Local,
        IAssignmentOperation { Target: IParameterReferenceOperation parameter } => parameter.Parameter,
        IAssignmentOperation { Target: IMemberReferenceOperation member } => member.Member,
        IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } => declarator.Symbol,
        IFieldInitializerOperation { InitializedFields: { Length: 1 } fields } => fields[0],
        IPropertyInitializerOperation { InitializedProperties: { Length: 1 } properties } => properties[0],
        _ => null,
    };

    // TargetingCriteria cannot be joined by OR, so what is joined so elsewhere stays without exclusions.
    private static bool IsAlternativeToo(SyntaxNode place, string variable) =>
        place.FirstAncestorOrSelf<MemberDeclarationSyntax>() is { } member
        && member.DescendantNodes().Any(node => node switch
        {
            AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.OrAssignmentExpression } or => IsName(or.Left, variable),
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.BitwiseOrExpression } or => IsName(or.Left, variable) || IsName(or.Right, variable),
            _ => false,
        });

    private static bool IsName(ExpressionSyntax expression, string name) =>
        expression is IdentifierNameSyntax identifier && identifier.Identifier.ValueText == name;
}
