using System.Collections.Concurrent;
using AudienceTyped.Generator.Catalogs;
using AudienceTyped.Shared.Rules;
using Microsoft.CodeAnalysis;

namespace AudienceTyped.Generator.Criteria;

/// <summary>
/// What the rules find in the expressions of a compilation. An expression is read once by itself, however many others name it:
/// what it breaks by itself is reported there, and not where it is used.
/// </summary>
internal sealed class CriteriaReadings(CriteriaTypes types, CatalogSymbols catalogs, NameFollower names)
{
    private readonly ConcurrentDictionary<SyntaxNode, CriteriaFindings> _parts = new();
    private readonly NamedReadings _named = new();

    /// <summary>The criteria of an expression, as rules see them.</summary>
    public CriteriaView View(IOperation expression, bool isWhole, string? version, CancellationToken cancellationToken) =>
        ViewOf(Read(expression, cancellationToken), isWhole, version);

    /// <summary>The facet of an expression; null where it is not known.</summary>
    public FacetFacts? FindFacet(IOperation facet, CancellationToken cancellationToken) =>
        new FacetReader(types, catalogs, names, cancellationToken).Read(facet, null);

    /// <summary>What criteria break as the whole that is sent.</summary>
    public CriteriaFindings OfWhole(IOperation expression, CancellationToken cancellationToken)
    {
        string? version = new VersionReader(types, names, cancellationToken).FindVersion(expression);
        return Check(Read(expression, cancellationToken), isWhole: true, version);
    }

    /// <summary>What an expression breaks by itself, in any larger expression.</summary>
    public CriteriaFindings OfPart(IOperation expression, CancellationToken cancellationToken)
    {
        expression = Operations.Strip(expression);
        return _parts.TryGetValue(expression.Syntax, out CriteriaFindings? known)
            ? known
            : _parts.GetOrAdd(expression.Syntax, Check(Read(expression, cancellationToken), isWhole: false, version: null));
    }

    /// <summary>What the criteria in a text break by themselves.</summary>
    public CriteriaFindings OfText(CriteriaParser parser, IOperation text, CancellationToken cancellationToken)
    {
        int order = 0;
        return new CriteriaTextReader(types, catalogs, names, cancellationToken).Read(parser, text, null, ref order) is { } denotation
            ? Check(denotation, isWhole: false, version: null)
            : CriteriaFindings.None;
    }

    /// <summary>The elements with which a function is called.</summary>
    public GivenElements Elements(CancellationToken cancellationToken) => new(names, cancellationToken);

    /// <summary>Whether an expression breaks a rule by itself, at a node of its own.</summary>
    public bool IsBrokenIn(IOperation expression, CriteriaRule rule, SyntaxNode node, CancellationToken cancellationToken) =>
        OfPart(expression, cancellationToken).HasAt(rule, node);

    /// <summary>Whether an expression breaks a rule by itself, by the same parts, of which the first is the main one.</summary>
    public bool IsBrokenIn(IOperation expression, CriteriaRule rule, IReadOnlyList<SyntaxNode> nodes, CancellationToken cancellationToken) =>
        OfPart(expression, cancellationToken).HasTogether(rule, nodes);

    private CriteriaFindings Check(Denotation denotation, bool isWhole, string? version)
    {
        CriteriaView view = ViewOf(denotation, isWhole, version);
        List<RuleFinding>? findings = null;
        foreach (CriteriaRule rule in CriteriaRules.OfEachPlace)
        {
            if (rule.Check(view) is not RuleFinding[] { Length: 0 } and var found)
            {
                (findings ??= []).AddRange(found);
            }
        }

        foreach (FacetView alternative in denotation.Alternatives)
        {
            CheckAlternative(alternative, findings ??= []);
        }

        return findings is { Count: > 0 } ? new CriteriaFindings(view, findings) : CriteriaFindings.None;
    }

    // A value that a choice may take is wrong by itself, whatever the rest is.
    private void CheckAlternative(FacetView alternative, List<RuleFinding> findings)
    {
        Denotation alone = new() { Include = [new ClauseView { Facets = [alternative], IsComplete = true }], IsIncludeComplete = false };
        CriteriaView view = ViewOf(alone, isWhole: false, version: null);
        foreach (CriteriaRule rule in CriteriaRules.OfEachPlace)
        {
            findings.AddRange(rule.Check(view).Where(static finding => finding.Main is ValueView));
        }
    }

    private Denotation Read(IOperation expression, CancellationToken cancellationToken) =>
        new CriteriaExpressionReader(types, catalogs, names, _named, cancellationToken).Read(expression);

    private CriteriaView ViewOf(Denotation denotation, bool isWhole, string? version) => new()
    {
        Include = denotation.Include,
        IsIncludeComplete = denotation.IsIncludeComplete,
        Exclude = denotation.Exclude,
        IsWhole = isWhole,
        Superfluous = denotation.Superfluous,
        Refused = denotation.Refused,
        Version = version,
        KnownFacets = catalogs.KnownFacets,
        IsCode = true,
        FindSet = catalogs.FindSet,
        FindEntityType = catalogs.FindEntityTypeFacts,
    };
}
