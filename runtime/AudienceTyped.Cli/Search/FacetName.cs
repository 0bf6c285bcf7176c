using AudienceTyped.Shared.Text;

namespace AudienceTyped.Cli;

/// <summary>A facet by what a user calls it: <c>skills</c>, <c>Skills</c> or its URN.</summary>
internal static class FacetName
{
    private const int LargestDistance = 4;

    /// <exception cref="UnusableInputException">No facet is called so.</exception>
    public static TargetingFacet Find(string name)
    {
        foreach (TargetingFacet facet in LinkedInCatalog.Facets)
        {
            if (string.Equals(facet.Name, name, StringComparison.OrdinalIgnoreCase) || facet.Urn.ToString() == name)
            {
                return facet;
            }
        }

        if (Urn.TryParse(name, out Urn urn) && TargetingFacet.IsFacet(urn))
        {
            return new CustomFacet(urn);
        }

        string[] nearest = [.. LinkedInCatalog.Facets.Select(static facet => facet.Name).Where(known => IsNear(known, name)).Take(3)];
        string meant = nearest.Length > 0 ? $" Did you mean {string.Join(" or ", nearest)}?" : $" The facets are {string.Join(", ", LinkedInCatalog.Facets.Select(static facet => facet.Name))}.";
        throw new UnusableInputException($"'{Excerpt.Of(name)}' is not a facet.{meant}");
    }

    private static bool IsNear(string known, string name) =>
        known.Contains(name, StringComparison.OrdinalIgnoreCase)
        || (name.Length <= known.Length + LargestDistance && EditDistance.Between(known.ToUpperInvariant(), name.ToUpperInvariant()) <= known.Length / 3);
}
