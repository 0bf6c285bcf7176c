using System.Collections.Immutable;
using AudienceTyped.Generator.Criteria;
using AudienceTyped.Generator.Diagnostics;
using AudienceTyped.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace AudienceTyped.Generator.Analyzers;

/// <summary>Reads the criteria that stand in code, and asks the rules about them.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CriteriaAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => RuleDescriptors.All;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (CriteriaTypes.Find(start.Compilation) is not { } types)
            {
                return;
            }

            var catalogs = new CatalogSymbols(start.Compilation);
            start.RegisterOperationAction(
                operation => Analyze(operation, types, catalogs),
                OperationKind.Invocation,
                OperationKind.Binary,
                OperationKind.Unary);
        });
    }

    private static void Analyze(OperationAnalysisContext context, CriteriaTypes types, CatalogSymbols catalogs)
    {
        IOperation operation = context.Operation;
        if (types.IsCriteria(operation.Type) && CriteriaRoots.IsRoot(operation, types))
        {
            Report(context, operation, CriteriaRoots.IsWhole(operation, types), types, catalogs);
        }

        // Criteria that a variable holds were read where they are written; as a whole they are read where they are sent.
        if (operation is IInvocationOperation invocation && CriteriaRoots.FindSentReference(invocation, types) is { } sent)
        {
            Report(context, sent, isWhole: true, types, catalogs);
        }
    }

    private static void Report(OperationAnalysisContext context, IOperation expression, bool isWhole, CriteriaTypes types, CatalogSymbols catalogs)
    {
        CriteriaView view = new CriteriaExpressionReader(context.Compilation, types, catalogs, context.CancellationToken).View(expression, isWhole, version: null);
        HashSet<(string, Location, string)> reported = [];
        foreach (RuleFinding finding in CriteriaRules.All.SelectMany(rule => rule.Check(view)))
        {
            if (FindPlace(finding, expression) is { } place && reported.Add((finding.Rule.Id, place, finding.Message)))
            {
                context.ReportDiagnostic(Diagnostic.Create(
                    RuleDescriptors.Of(finding.Rule),
                    place,
                    finding.Others.Select(static part => (part.Origin as Origin)?.Node.GetLocation()).OfType<Location>().Where(other => other != place),
                    [.. finding.Arguments]));
            }
        }
    }

    // What one initializer breaks by itself is reported there.
    private static Location? FindPlace(RuleFinding finding, IOperation expression)
    {
        if (finding.Main is null)
        {
            return expression.Syntax.GetLocation();
        }

        Origin?[] origins = [.. finding.Others.Prepend(finding.Main).Select(static part => part.Origin as Origin)];
        bool isReportedElsewhere = origins[0]?.Owner is { } owner && Array.TrueForAll(origins, origin => origin?.Owner == owner);
        return isReportedElsewhere ? null : (origins[0]?.Place ?? expression.Syntax).GetLocation();
    }
}
