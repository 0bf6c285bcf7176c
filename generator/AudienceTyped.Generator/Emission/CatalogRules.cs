using AudienceTyped.Generator.Model;
using AudienceTyped.Shared.Rules;
using AudienceTyped.Shared.Urns;

namespace AudienceTyped.Generator.Emission;

/// <summary>The rules of a definition file as the catalog stores them: those of a facet with the facet, those of the catalog once.</summary>
internal sealed class CatalogRules
{
    private readonly CatalogModel _catalog;
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<FacetRule>> _byMember = new(StringComparer.Ordinal);

    public CatalogRules(CatalogModel catalog)
    {
        _catalog = catalog;
        foreach (FacetModel facet in catalog.Facets)
        {
            _names[facet.Member] = facet.Name;
        }

        foreach (FacetRule rule in catalog.Rules)
        {
            foreach (string member in rule.Facets.Items.Concat(rule.With.Items).Distinct(StringComparer.Ordinal))
            {
                if (!_byMember.TryGetValue(member, out List<FacetRule>? rules))
                {
                    _byMember.Add(member, rules = []);
                }

                rules.Add(rule);
            }
        }

        OfCatalog = [.. from rule in catalog.Rules
                        let kind = KindOf(rule)
                        where IsOfCatalog(kind)
                        select ToFacts(rule, kind.Shape == FacetRuleShape.Explained ? [.. rule.With.Items] : [.. rule.Facets.Items.Select(NameOf)])];
    }

    /// <summary>The rules of the catalog as a whole.</summary>
    public IReadOnlyList<FacetRuleFacts> OfCatalog { get; }

    /// <summary>The facets, in the order of the file.</summary>
    public IEnumerable<FacetModel> Facets => _catalog.Facets;

    public Provenance Provenance => _catalog.Provenance;

    /// <summary>The rows that name a facet, whatever its part in them, in the order of the file.</summary>
    public IReadOnlyList<FacetRule> Naming(FacetModel facet) => _byMember.TryGetValue(facet.Member, out List<FacetRule>? rules) ? rules : [];

    /// <summary>The rules about a facet, seen from it.</summary>
    public IEnumerable<FacetRuleFacts> Of(FacetModel facet)
    {
        foreach (FacetRule rule in Naming(facet))
        {
            FacetRuleKind kind = KindOf(rule);
            int index = rule.Facets.Items.IndexOf(facet.Member);
            if (index < 0 || IsOfCatalog(kind))
            {
                continue;
            }

            string[] others = [.. FindOthers(rule, kind.Shape, index).Select(other => kind.Shape == FacetRuleShape.Words ? other : NameOf(other))];
            if (others.Length > 0 || kind.Shape != FacetRuleShape.Pairs)
            {
                yield return ToFacts(rule, others);
            }
        }
    }

    private static bool IsOfCatalog(FacetRuleKind kind) => kind.Shape is FacetRuleShape.Catalog or FacetRuleShape.Explained;

    // The parser lets no other kind through.
    private static FacetRuleKind KindOf(FacetRule rule) => FacetRuleKinds.Find(rule.Kind)!;

    private static FacetRuleFacts ToFacts(FacetRule rule, string[] others) => new(rule.Kind, others, rule.Set, OneLine(rule.Code), OneLine(rule.Reason));

    private static IEnumerable<string> FindOthers(FacetRule rule, FacetRuleShape shape, int index) => shape switch
    {
        // Each pair once, from the facet that comes first.
        FacetRuleShape.Pairs when rule.With.Count == 0 => rule.Facets.Items.Skip(index + 1),
        FacetRuleShape.Periods => rule.Facets.Items,
        _ => rule.With.Items,
    };

    private static string? OneLine(string? text) => text?.Replace('\t', ' ').Replace('\n', ' ').Replace('\r', ' ');

    private string NameOf(string facet) => FacetUrns.FindName(facet) ?? (_names.TryGetValue(facet, out string? name) ? name : "");
}
