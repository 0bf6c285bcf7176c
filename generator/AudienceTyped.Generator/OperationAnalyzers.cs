using System.Collections.Immutable;
using AudienceTyped.Generator.Analyzers;
using AudienceTyped.Generator.Analyzers.Criteria;
using AudienceTyped.Generator.Analyzers.Usage;
using AudienceTyped.Generator.Criteria;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AudienceTyped.Generator;

/// <summary>
/// Runs the analyzers of operations. For each of its own analyzers the compiler walks all operations of a body, and asks for the place of each
/// operation, which takes as long as a chain of operators is: twenty analyzers would make a long chain twenty times slower than one.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OperationAnalyzers : CodeAnalyzer
{
    /// <summary>All of them.</summary>
    internal static ImmutableArray<OperationAnalyzer> All { get; } =
    [
        new CriteriaAnalyzer(),
        new CriteriaKeyAnalyzer(),
        new CriteriaTextAnalyzer(),
        new DiscardedCriteriaAnalyzer(),
        new DistributedClausesAnalyzer(),
        new EndedVersionAnalyzer(),
        new KnownFacetAnalyzer(),
        new KnownValueAnalyzer(),
        new LogicalOperatorAnalyzer(),
        new MalformedUrnAnalyzer(),
        new MissingTotalAnalyzer(),
        new ReferenceComparisonAnalyzer(),
        new RefusedTextAnalyzer(),
        new ShownTaskAnalyzer(),
        new TotalPrecedenceAnalyzer(),
        new UnfitTypeAnalyzer(),
        new UnlistedValueAnalyzer(),
        new UnusedCountAnalyzer(),
        new UnusedFindingsAnalyzer(),
        new ZeroTotalAnalyzer(),
    ];

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        [.. All.SelectMany(static analyzer => analyzer.SupportedDiagnostics)];

    private protected override void Register(CompilationStartAnalysisContext context, CriteriaTypes types)
    {
        OperationActions actions = new(context.Compilation, types);
        foreach (OperationAnalyzer analyzer in All)
        {
            analyzer.Register(actions, types);
        }

        actions.RegisterIn(context);
    }
}
