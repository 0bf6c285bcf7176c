
using AudienceTyped.Generator.Model;
using AudienceTyped.Shared.Rules;

namespace AudienceTyped.Generator.Emission;

/// <summary>The rules of a definition file, told from each facet that they are about.</summary>
internal static class FacetRuleText
{
    private const string FacetUrnPrefix = "urn:li:adTargetingFacet:";

    public static IEnumerable<FacetRuleFacts> Of(CatalogModel catalog, FacetModel facet)
    {
        foreach (FacetRule rule in catalog.Rules)
        {
            int index = rule.Facets.Items.IndexOf(facet.Member);

            // Who includes none of the facets that are needed can be told by any other facet only.
            if (index < 0 && rule.Kind != FacetRuleKinds.OneNeeded)
            {
                continue;
            }

            string[] others = [.. FindOthers(rule, index).Select(other => FacetRuleKinds.ListsWords(rule.Kind) ? other : NameOf(catalog, other))];
            if (others.Length > 0 || !IsOfPairs(rule))
            {
                yield return new FacetRuleFacts(rule.Kind, others, rule.Set, OneLine(rule.Code), OneLine(rule.Reason));
            }
        }
    }

    private static bool IsOfPairs(FacetRule rule) => rule.Kind is FacetRuleKinds.NotTogether or FacetRuleKinds.NeverTogether;

    private static IEnumerable<string> FindOthers(FacetRule rule, int index) => rule.Kind switch
    {
        // Each pair once, from the facet that stands first.
        _ when IsOfPairs(rule) && rule.With.Count == 0 => rule.Facets.Items.Skip(index + 1),
        FacetRuleKinds.PastOrCurrent or FacetRuleKinds.OneNeeded => rule.Facets.Items,
        _ => rule.With.Items,
    };

    private static string NameOf(CatalogModel catalog, string facet) => facet.StartsWith(FacetUrnPrefix, StringComparison.Ordinal)
        ? facet.Substring(FacetUrnPrefix.Length)
        : catalog.Facets.Items.FirstOrDefault(candidate => candidate.Member == facet)?.Name ?? "";

    private static string? OneLine(string? text) => text?.Replace('\t', ' ').Replace('\n', ' ').Replace('\r', ' ');
}
