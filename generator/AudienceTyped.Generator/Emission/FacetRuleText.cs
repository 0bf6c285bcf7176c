using AudienceTyped.Generator.Model;
using AudienceTyped.Shared.Rules;
using AudienceTyped.Shared.Urns;

namespace AudienceTyped.Generator.Emission;

/// <summary>The rules of a definition file as the catalog stores them: those of a facet with the facet, those of the catalog once.</summary>
internal static class FacetRuleText
{
    /// <summary>The rules about a facet, seen from it.</summary>
    public static IEnumerable<FacetRuleFacts> Of(CatalogModel catalog, FacetModel facet)
    {
        foreach (FacetRule rule in catalog.Rules)
        {
            FacetRuleKind kind = KindOf(rule);
            int index = rule.Facets.Items.IndexOf(facet.Member);
            if (index < 0 || IsOfCatalog(kind))
            {
                continue;
            }

            string[] others = [.. FindOthers(rule, kind.Shape, index).Select(other => kind.Shape == FacetRuleShape.Words ? other : NameOf(catalog, other))];
            if (others.Length > 0 || kind.Shape != FacetRuleShape.Pairs)
            {
                yield return ToFacts(rule, others);
            }
        }
    }

    /// <summary>The rules of the catalog as a whole.</summary>
    public static IEnumerable<FacetRuleFacts> OfCatalog(CatalogModel catalog) =>
        from rule in catalog.Rules
        let kind = KindOf(rule)
        where IsOfCatalog(kind)
        select ToFacts(rule, kind.Shape == FacetRuleShape.Explained ? [.. rule.With.Items] : [.. rule.Facets.Items.Select(facet => NameOf(catalog, facet))]);

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

    private static string NameOf(CatalogModel catalog, string facet) => FacetUrns.FindName(facet)
        ?? catalog.Facets.Items.FirstOrDefault(candidate => candidate.Member == facet)?.Name ?? "";

    private static string? OneLine(string? text) => text?.Replace('\t', ' ').Replace('\n', ' ').Replace('\r', ' ');
}
