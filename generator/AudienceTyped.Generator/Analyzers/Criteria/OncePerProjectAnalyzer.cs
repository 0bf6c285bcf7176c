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

/// <summary>Checks the rules of which one finding is enough. It is reported at the first place in the order of files.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OncePerProjectAnalyzer : CodeAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => RuleDescriptors.OncePerProject;

    private protected override void Register(CompilationStartAnalysisContext context, CriteriaTypes types)
    {
        CriteriaReadings readings = new(types, CatalogSymbols.Of(context.Compilation), new NameFollower(context.Compilation));
        ConcurrentBag<Diagnostic> found = [];
        ConcurrentDictionary<FacetFacts, RuleFinding[]> ofFacets = new();
        context.RegisterOperationAction(operation => Collect(operation, types, readings, ofFacets, found), OperationKind.Invocation);
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

    private static void Collect(
        OperationAnalysisContext context,
        CriteriaTypes types,
        CriteriaReadings readings,
        ConcurrentDictionary<FacetFacts, RuleFinding[]> ofFacets,
        ConcurrentBag<Diagnostic> found)
    {
        var invocation = (IInvocationOperation)context.Operation;
        if (!types.IsCriteria(invocation.Type))
        {
            return;
        }

        FacetFacts[] facets = types.IsFacet(invocation.TargetMethod.ContainingType)
            ? invocation.Instance is { } instance && readings.FindFacet(instance, context.CancellationToken) is { } called ? [called] : []
            : CriteriaParser.Find(invocation.TargetMethod, types) is null ? []
            : [.. readings.View(invocation, isWhole: false, version: null, context.CancellationToken).All.Select(static facet => facet.Facet)];
        foreach (FacetFacts facet in facets)
        {
            foreach (RuleFinding finding in ofFacets.GetOrAdd(facet, Check))
            {
                found.Add(Diagnostic.Create(RuleDescriptors.Of(finding.Rule), context.Operation.Syntax.GetLocation(), [.. finding.Arguments]));
            }
        }
    }

    // Such a rule looks at each facet by itself, not at its combination with others.
    private static RuleFinding[] Check(FacetFacts facet)
    {
        ClauseView clause = new() { Facets = [new FacetView { Facet = facet, Values = ValueList.Empty, IsComplete = false }], IsComplete = true };
        CriteriaView view = new() { Include = [clause], IsIncludeComplete = false, Exclude = ClauseView.Empty, IsWhole = false };
        return [.. CriteriaRules.OncePerProject.SelectMany(rule => rule.Check(view))];
    }
}
