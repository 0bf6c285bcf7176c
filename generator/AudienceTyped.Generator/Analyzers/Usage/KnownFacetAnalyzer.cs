using System.Collections.Immutable;
using AudienceTyped.Generator.Catalogs;
using AudienceTyped.Generator.Criteria;
using AudienceTyped.Generator.Diagnostics;
using AudienceTyped.Generator.Urns;
using AudienceTyped.Shared.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace AudienceTyped.Generator.Analyzers.Usage;

/// <summary>Finds custom facets that the catalog has as members.</summary>
internal sealed class KnownFacetAnalyzer : OperationAnalyzer
{
    /// <summary>A property of the diagnostic: the member for the same facet.</summary>
    internal const string Member = nameof(Member);

    internal static readonly DiagnosticDescriptor Rule = CodeDescriptors.Info("AUD3008", "The catalog has the facet",
        "The catalog has the facet '{0}' as {1}, which accepts only values that belong to it. Use {1} instead of the custom facet.");

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    public override void Register(OperationActions context, CriteriaTypes types)
    {
        CatalogSymbols catalogs = context.Catalogs;
        context.RegisterOperationAction(operation => Analyze(operation, types, catalogs), OperationKind.Invocation, OperationKind.ObjectCreation);
    }

    private static void Analyze(OperationAnalysisContext context, CriteriaTypes types, CatalogSymbols catalogs)
    {
        IOperation? urn = context.Operation switch
        {
            IInvocationOperation { TargetMethod: { Name: "Custom", IsStatic: true }, Arguments: [var argument] } => argument.Value,
            IObjectCreationOperation { Arguments: [var argument] } => argument.Value,
            _ => null,
        };
        if (urn is not null
            && SymbolEqualityComparer.Default.Equals(context.Operation.Type, types.CustomFacet)
            && Operations.FindText(urn) is { } text
            && UrnText.FindFacetProblem(text) is null
            && catalogs.FindFacet(UrnText.Read(text, out _)!.Key) is FacetFacts facet)
        {
            context.ReportDiagnostic(Diagnostic.Create(
                Rule,
                context.Operation.Syntax.GetLocation(),
                ImmutableDictionary<string, string?>.Empty.Add(Member, facet.Text),
                facet.Name,
                facet.Text));
        }
    }
}
