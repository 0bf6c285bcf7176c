using System.Collections.Immutable;

namespace AudienceTyped.Generator.Model;

/// <summary>All catalogs of a project with the facets that can be generated.</summary>
internal sealed record FacetSet(EquatableArray<CatalogModel> Catalogs)
{
    /// <summary>Whether the facets are added to those of another assembly.</summary>
    public bool IsExtension { get; init; }

    /// <summary>Whether other projects see the facets that are added.</summary>
    public bool IsPublic { get; init; }

    /// <summary>A value of each entity type that has one.</summary>
    public EquatableArray<ExampleValue> Examples { get; init; }

    /// <summary>The catalogs that other projects see, and those that they do not see.</summary>
    public ImmutableArray<FacetSet> ByVisibility() => [.. Catalogs
        .GroupBy(static catalog => catalog.IsPublic)
        .Select(catalogs => this with { Catalogs = new([.. catalogs]), IsPublic = catalogs.Key })];
}
