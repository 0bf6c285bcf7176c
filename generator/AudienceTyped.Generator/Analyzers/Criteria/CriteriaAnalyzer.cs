using System.Collections.Immutable;
using AudienceTyped.Generator.Catalogs;
using AudienceTyped.Generator.Criteria;
using AudienceTyped.Generator.Diagnostics;
using AudienceTyped.Shared.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace AudienceTyped.Generator.Analyzers.Criteria;

/// <summary>Reads the criteria that stand in code, and asks the rules about them.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CriteriaAnalyzer : CodeAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => RuleDescriptors.OfEachPlace;

    private protected override void Register(CompilationStartAnalysisContext context, CriteriaTypes types)
    {
        var catalogs = CatalogSymbols.Of(context.Compilation);
        context.RegisterOperationAction(operation => Analyze(operation, types, catalogs), OperationKind.Invocation, OperationKind.Binary, OperationKind.Unary);
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
        string? version = isWhole ? new VersionReader(types, context.Compilation, context.CancellationToken).FindVersion(expression) : null;
        CriteriaExpressionReader reader = new(context.Compilation, types, catalogs, context.CancellationToken);
        CriteriaView view = reader.View(expression, isWhole, version);
        Lazy<bool> isOnPurpose = new(() => Statements.IsExpectedToThrow(expression));
        HashSet<(string, Location, string)> reported = [];
        Dictionary<(CriteriaRule, SyntaxNode), HashSet<SyntaxNode>> there = [];
        foreach (RuleFinding finding in CriteriaRules.OfEachPlace.SelectMany(rule => rule.Check(view)))
        {
            if (!IsWithinSets(finding) && !isOnPurpose.Value && FindPlace(finding, expression, reader, there) is { } place && reported.Add((finding.Rule.Id, place, finding.Message)))
            {
                context.ReportDiagnostic(Diagnostic.Create(
                    RuleDescriptors.Of(finding.Rule),
                    place,
                    RuleDescriptors.Of(finding.Severity),
                    finding.Others.Select(static part => (part.Origin as Origin)?.Node.GetLocation()).OfType<Location>().Where(other => other != place),
                    ProblemProperties.Of((ProblemProperties.Replacement, finding.Replacement), (ProblemProperties.ExcludableFacet, finding.Excludable?.Name)),
                    [.. finding.Arguments]));
            }
        }
    }

    // What one initializer breaks by itself is reported there; where it is negated, or meets itself, it breaks more.
    private static Location? FindPlace(RuleFinding finding, IOperation expression, CriteriaExpressionReader reader, Dictionary<(CriteriaRule, SyntaxNode), HashSet<SyntaxNode>> there)
    {
        if (finding.Main is null)
        {
            return expression.Syntax.GetLocation();
        }

        Origin?[] origins = [.. finding.Others.Prepend(finding.Main).Select(static part => part.Origin as Origin)];
        bool isOfOneInitializer = origins[0]?.Owner is { } owner && Array.TrueForAll(origins, origin => origin?.Owner == owner);
        return isOfOneInitializer && IsReportedThere(finding, origins[0]!, reader, there) ? null : (origins[0]?.Place ?? expression.Syntax).GetLocation();
    }

    private static bool IsReportedThere(RuleFinding finding, Origin origin, CriteriaExpressionReader reader, Dictionary<(CriteriaRule, SyntaxNode), HashSet<SyntaxNode>> there)
    {
        if (!there.TryGetValue((finding.Rule, origin.Owner!), out HashSet<SyntaxNode>? nodes))
        {
            nodes = reader.FindInitializer(origin.Owner!) is { } initializer
                ? [.. finding.Rule.Check(reader.View(initializer, isWhole: false, version: null)).Select(static other => (other.Main?.Origin as Origin)?.Node).OfType<SyntaxNode>()]
                : [];
            there[(finding.Rule, origin.Owner!)] = nodes;
        }

        return nodes.Contains(origin.Node);
    }

    // A value of a set is not written where the set is, so that it cannot be taken out there.
    private static bool IsWithinSets(RuleFinding finding) =>
        finding is { Main: ValueView { Origin: Origin { IsOfSet: true } }, Rule.IsAboutWrittenValue: true };
}
