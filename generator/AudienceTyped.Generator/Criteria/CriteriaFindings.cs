using AudienceTyped.Shared.Rules;
using Microsoft.CodeAnalysis;

namespace AudienceTyped.Generator.Criteria;

/// <summary>What the rules find in criteria, and where the parts of them are written.</summary>
internal sealed class CriteriaFindings(CriteriaView? view, IReadOnlyList<RuleFinding> findings)
{
    private HashSet<(CriteriaRule Rule, SyntaxNode Node)>? _places;

    public static CriteriaFindings None { get; } = new(null, []);

    public IReadOnlyList<RuleFinding> Findings => findings;

    /// <summary>Whether a rule is broken at a node.</summary>
    public bool HasAt(CriteriaRule rule, SyntaxNode node) => (_places ??= FindPlaces()).Contains((rule, node));

    /// <summary>Whether a rule is broken by parts together, of which the first is the main one.</summary>
    public bool HasTogether(CriteriaRule rule, IReadOnlyList<SyntaxNode> nodes) => HasAt(rule, nodes[0]) && findings.Any(finding =>
        finding.Rule == rule
        && (finding.Main?.Origin as Origin)?.Node == nodes[0]
        && nodes.Skip(1).All(node => finding.Others.Any(other => (other.Origin as Origin)?.Node == node)));

    /// <summary>Where a part of a finding is written; null where that is not known.</summary>
    public Origin? FindOrigin(ViewPart part, RuleFinding finding)
    {
        if (part is not ValueView value)
        {
            return part.Origin as Origin;
        }

        FacetView? holder = finding.Others.Prepend(finding.Main).OfType<FacetView>().FirstOrDefault(facet => facet.Values.Find(value.Urn) == value)
            ?? view?.All.FirstOrDefault(facet => facet.Values.Find(value.Urn) == value);
        return holder is null ? value.Origin as Origin : Origin.Of(value, holder);
    }

    private HashSet<(CriteriaRule Rule, SyntaxNode Node)> FindPlaces() =>
        [.. from finding in findings let node = (finding.Main?.Origin as Origin)?.Node where node is not null select (finding.Rule, node)];
}
