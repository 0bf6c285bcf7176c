using AudienceTyped.Catalogs;
using AudienceTyped.Shared.Text;

namespace AudienceTyped.Cli;

/// <summary>An entity type by what a user calls it: <c>Skill</c>, or the facet of which its values are.</summary>
internal static class EntityTypeName
{
    /// <summary>The types that the catalog has, in the order of its facets.</summary>
    public static IReadOnlyList<TargetingEntityType> All { get; } =
        [.. LinkedInCatalog.Facets.SelectMany(static facet => facet.EntityTypes).DistinctBy(static type => type.Name)];

    /// <exception cref="UnusableInputException">No entity type is called so.</exception>
    public static TargetingEntityType Find(string name)
    {
        if (All.FirstOrDefault(type => string.Equals(type.Name, name, StringComparison.OrdinalIgnoreCase)) is { } found)
        {
            return found;
        }

        if (LinkedInCatalog.Facets.FirstOrDefault(facet => string.Equals(facet.Name, name, StringComparison.OrdinalIgnoreCase)) is { } facet)
        {
            return facet.EntityTypes is [var only]
                ? only
                : throw new UnusableInputException(
                    $"The facet {facet.Name} has values of {string.Join(" and ", facet.EntityTypes.Select(static type => type.Name))}. Name one of them.");
        }

        string[] nearest =
        [
            .. All.Select(static type => type.Name)
                .Where(known => EditDistance.Between(known.ToUpperInvariant(), name.ToUpperInvariant()) <= known.Length / 3)
                .Take(3),
        ];
        throw new UnusableInputException($"'{Excerpt.Of(name)}' is not an entity type. " + (nearest.Length > 0
            ? $"Did you mean {string.Join(" or ", nearest)}?"
            : $"The entity types are {string.Join(", ", All.Select(static type => type.Name))}."));
    }

    /// <summary>The facets of which values of a type are.</summary>
    public static IReadOnlyList<TargetingFacet> FacetsOf(TargetingEntityType type) =>
        [.. LinkedInCatalog.Facets.Where(facet => facet.EntityTypes.Any(other => other.Name == type.Name))];
}
