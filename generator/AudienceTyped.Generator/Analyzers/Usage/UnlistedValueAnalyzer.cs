using System.Collections.Immutable;
using AudienceTyped.Generator.Catalogs;
using AudienceTyped.Generator.Criteria;
using AudienceTyped.Generator.Diagnostics;
using AudienceTyped.Shared.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace AudienceTyped.Generator.Analyzers.Usage;

/// <summary>Finds values that LinkedIn does not have where they are kept in a name, a table or a collection, before a facet has them.</summary>
internal sealed class UnlistedValueAnalyzer : OperationAnalyzer
{
    private static readonly UnlistedValueRule _rule = CriteriaRules.Get<UnlistedValueRule>();

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [RuleDescriptors.Of(_rule)];

    public override void Register(OperationActions context, CriteriaTypes types)
    {
        CatalogSymbols catalog = context.Catalogs;
        context.RegisterOperationAction(operation => Analyze(operation, types, catalog), OperationKind.Invocation);
    }

    private static void Analyze(OperationAnalysisContext context, CriteriaTypes types, CatalogSymbols catalog)
    {
        var invocation = (IInvocationOperation)context.Operation;
        if (EntityInvocation.Read(invocation, types) is not { EntityType: { } type } call
            || call.FindText() is not { } urn
            || !urn.StartsWith(type.UrnOf(""), StringComparison.Ordinal)
            || catalog.FindEntityTypeFacts(type.UrnEntityType) is not { } facts
            || FacetArguments.IsGivenToFacet(invocation, types))
        {
            return;
        }

        ValueView value = new() { Urn = urn, UrnEntityType = type.UrnEntityType, Text = urn };
        if (_rule.Check(value, facts) is { } finding && !EqualityTests.ContainValue(invocation, types))
        {
            context.ReportDiagnostic(Diagnostic.Create(
                RuleDescriptors.Of(_rule),
                invocation.Syntax.GetLocation(),
                RuleDescriptors.Of(finding.Severity),
                additionalLocations: null,
                ProblemProperties.Of(ProblemProperties.Replacement, finding.Replacement),
                [.. finding.Arguments]));
        }
    }
}
