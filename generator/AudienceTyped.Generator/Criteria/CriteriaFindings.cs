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
