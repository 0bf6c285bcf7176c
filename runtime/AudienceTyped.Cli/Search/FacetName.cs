using AudienceTyped.Shared.Text;
using AudienceTyped.Shared.Urns;

namespace AudienceTyped.Cli;

/// <summary>A facet by what a user calls it: <c>skills</c>, <c>Skills</c> or its URN.</summary>
internal static class FacetName
{
    private const int LargestDistance = 4;

    /// <exception cref="UnusableInputException">No facet is called so.</exception>
    public static TargetingFacet Find(string name, KnownMembers members)
    {
        foreach (TargetingFacet facet in LinkedInCatalog.Facets)
        {
            if (string.Equals(facet.Name, name, StringComparison.OrdinalIgnoreCase) || facet.Urn.ToString() == name)
            {
                return facet;
            }
        }

        if (members.OwnFacets.FirstOrDefault(own => string.Equals(own, name, StringComparison.OrdinalIgnoreCase)) is { } ownFacet)
        {
            return new CustomFacet(FacetUrns.Of(ownFacet));
        }

        if (Urn.TryParse(name, out Urn urn) && TargetingFacet.IsFacet(urn))
        {
            return new CustomFacet(urn);
        }

        string[] names = [.. LinkedInCatalog.Facets.Select(static facet => facet.Name), .. members.OwnFacets];
        string[] nearest = [.. names.Where(known => IsNear(known, name)).Take(3)];
        string meant = nearest.Length > 0 ? $" Did you mean {string.Join(" or ", nearest)}?" : $" The facets are {string.Join(", ", names)}.";
        throw new UnusableInputException($"'{Excerpt.Of(name)}' is not a facet.{meant}");
    }

    private static bool IsNear(string known, string name) =>
        known.Contains(name, StringComparison.OrdinalIgnoreCase)
        || (name.Length <= known.Length + LargestDistance && EditDistance.Between(known.ToUpperInvariant(), name.ToUpperInvariant()) <= known.Length / 3);
}
