using System.Collections.Concurrent;
using System.Collections.Immutable;
using AudienceTyped.Generator.Catalogs;
using AudienceTyped.Generator.Criteria;
using AudienceTyped.Generator.Diagnostics;
using AudienceTyped.Shared.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace AudienceTyped.Generator.Analyzers.Criteria;

/// <summary>Asks the rules of which one finding is enough: it is told at the first place in the order of files, sent or not.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OncePerProjectAnalyzer : CodeAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => RuleDescriptors.OncePerProject;

    private protected override void Register(CompilationStartAnalysisContext context, CriteriaTypes types)
    {
        var catalogs = CatalogSymbols.Of(context.Compilation);
        ConcurrentBag<Diagnostic> found = [];
        context.RegisterOperationAction(operation => Collect(operation, types, catalogs, found), OperationKind.Invocation);
        context.RegisterCompilationEndAction(end =>
        {
            foreach (IGrouping<string, Diagnostic> ofRule in found.GroupBy(static diagnostic => diagnostic.Id))
            {
                end.ReportDiagnostic(ofRule
                    .OrderBy(static diagnostic => diagnostic.Location.SourceTree!.FilePath, StringComparer.Ordinal)
                    .ThenBy(static diagnostic => diagnostic.Location.SourceSpan.Start)
                    .First());
            }
        });
    }

    private static void Collect(OperationAnalysisContext context, CriteriaTypes types, CatalogSymbols catalogs, ConcurrentBag<Diagnostic> found)
    {
        // Each facet by itself: such a rule does not look at what it is combined with.
        var invocation = (IInvocationOperation)context.Operation;
        if (!types.IsFacet(invocation.TargetMethod.ContainingType) || !types.IsCriteria(invocation.Type))
        {
            return;
        }

        CriteriaView view = new CriteriaExpressionReader(context.Compilation, types, catalogs, context.CancellationToken).View(invocation, isWhole: false, version: null);
        foreach (RuleFinding finding in CriteriaRules.OncePerProject.SelectMany(rule => rule.Check(view)))
        {
            found.Add(Diagnostic.Create(RuleDescriptors.Of(finding.Rule), invocation.Syntax.GetLocation(), [.. finding.Arguments]));
        }
    }
}
