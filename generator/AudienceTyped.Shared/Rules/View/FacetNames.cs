using AudienceTyped.Shared.Text;

namespace AudienceTyped.Shared.Rules;

/// <summary>Finds the facet that a wrong name means: one that it is often confused with, or one with a similar spelling.</summary>
internal static class FacetNames
{
    private const int ShortName = 6;
    private const int LongestName = 60;

    /// <summary>The intended facet; null where it cannot be determined.</summary>
    /// <param name="name">The name in URNs, which no facet has.</param>
    /// <param name="facets">All known facets.</param>
    public static FacetFacts? FindMeant(string name, IEnumerable<FacetFacts> facets)
    {
        if (name.Length is 0 or > LongestName)
        {
            return null;
        }

        FacetFacts[] known = [.. facets];
        if (Array.Find(
            known, facet => facet.Rules.Any(
                rule => rule.Kind == FacetRuleKinds.WrongName && rule.With.Contains(name, StringComparer.OrdinalIgnoreCase))) is { } confused)
        {
            return confused;
        }

        FacetFacts[] nearest = [.. known
            .Select(facet => (Facet: facet, Distance: EditDistance.Between(Singular(name), Singular(facet.Name))))
            .Where(candidate => candidate.Distance <= MaximumDistance(name, candidate.Facet.Name))
            .GroupBy(static candidate => candidate.Distance, static candidate => candidate.Facet)
            .OrderBy(static candidates => candidates.Key)
            .FirstOrDefault() ?? Enumerable.Empty<FacetFacts>()];
        return nearest.Length == 1 ? nearest[0] : null;
    }

    /// <summary>The sentence about a name that people write and that means none of the facets; null where there is none.</summary>
    public static string? FindExplanation(string name, IEnumerable<FacetFacts> facets) => facets
        .SelectMany(static facet => facet.Rules)
        .FirstOrDefault(rule => rule.Kind == FacetRuleKinds.NoFacet && rule.With.Contains(name, StringComparer.OrdinalIgnoreCase))?.Reason;

    // Two letters are a large part of a short name, and a newer facet can have a name similar to that of an older one.
    private static int MaximumDistance(string name, string right) =>
        name.Length > ShortName && char.ToLowerInvariant(name[0]) == char.ToLowerInvariant(right[0]) ? 2 : 1;

    // Forgetting the plural is the most frequent mistake.
    private static string Singular(string name)
    {
        string lower = name.ToLowerInvariant();
        return lower.EndsWith("ies", StringComparison.Ordinal) ? lower.Remove(lower.Length - 3) + "y"
            : lower is [.., 's'] ? lower.Remove(lower.Length - 1)
            : lower;
    }
}
