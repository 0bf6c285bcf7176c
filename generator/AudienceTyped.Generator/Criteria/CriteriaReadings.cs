using System.Collections.Concurrent;
using AudienceTyped.Generator.Catalogs;
using AudienceTyped.Shared.Rules;
using Microsoft.CodeAnalysis;

namespace AudienceTyped.Generator.Criteria;

/// <summary>
/// What the rules find in the expressions of a compilation. An expression is read once by itself, however many others name it:
/// what it breaks by itself is reported there, and not where it is used.
/// </summary>
internal sealed class CriteriaReadings(Compilation compilation, CriteriaTypes types, CatalogSymbols catalogs)
{
    private readonly ConcurrentDictionary<SyntaxNode, PartFindings> _parts = new();

    /// <summary>What criteria break as the whole that is sent.</summary>
    public IReadOnlyList<RuleFinding> OfWhole(IOperation expression, CancellationToken cancellationToken)
    {
        string? version = new VersionReader(types, compilation, cancellationToken).FindVersion(expression);
        return Check(expression, isWhole: true, version, cancellationToken);
    }

    /// <summary>What an expression breaks by itself, in any larger expression.</summary>
    public IReadOnlyList<RuleFinding> OfPart(IOperation expression, CancellationToken cancellationToken) => Read(expression, cancellationToken).Findings;

    /// <summary>Whether an initializer breaks a rule by itself, at a node of its own.</summary>
    public bool IsBrokenIn(IOperation initializer, CriteriaRule rule, SyntaxNode node, CancellationToken cancellationToken) =>
        Read(initializer, cancellationToken).Places.Contains((rule, node));

    private PartFindings Read(IOperation expression, CancellationToken cancellationToken)
    {
        expression = Operations.Strip(expression);
        return _parts.GetOrAdd(expression.Syntax, _ =>
        {
            List<RuleFinding> findings = Check(expression, isWhole: false, version: null, cancellationToken);
            return findings.Count == 0 ? PartFindings.None : new PartFindings(
                findings, [.. from finding in findings let node = (finding.Main?.Origin as Origin)?.Node where node is not null select (finding.Rule, node)]);
        });
    }

    private List<RuleFinding> Check(IOperation expression, bool isWhole, string? version, CancellationToken cancellationToken)
    {
        CriteriaView view = new CriteriaExpressionReader(compilation, types, catalogs, cancellationToken).View(expression, isWhole, version);
        List<RuleFinding> findings = [];
        foreach (CriteriaRule rule in CriteriaRules.OfEachPlace)
        {
            findings.AddRange(rule.Check(view));
        }

        return findings;
    }

    private sealed record PartFindings(IReadOnlyList<RuleFinding> Findings, HashSet<(CriteriaRule Rule, SyntaxNode Node)> Places)
    {
        public static PartFindings None { get; } = new([], []);
    }
}
