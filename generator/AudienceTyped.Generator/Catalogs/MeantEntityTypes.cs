using AudienceTyped.Shared.Rules;

namespace AudienceTyped.Generator.Catalogs;

/// <summary>
/// The entity types of URNs that are often written by mistake, each with the right one: the rule rows <c>wrong-namespace</c> of all catalogs.
/// </summary>
internal static class MeantEntityTypes
{
    public static Dictionary<string, string> Of(IEnumerable<FacetFacts> facets)
    {
        Dictionary<string, string> meant = new(StringComparer.OrdinalIgnoreCase);

        // With two entity types, either can be meant.
        foreach (FacetFacts facet in facets.Where(static facet => facet.UrnEntityTypes.Count == 1))
        {
            foreach (string mistaken in facet.Rules.Where(static rule => rule.Kind == FacetRuleKinds.WrongNamespace).SelectMany(static rule => rule.With))
            {
                // Of two the first: what the project defines, and not what it references.
                if (!meant.ContainsKey(mistaken))
                {
                    meant.Add(mistaken, facet.UrnEntityTypes[0]);
                }
            }
        }

        return meant;
    }
}
