using AudienceTyped.Catalogs;
using AudienceTyped.Definitions.Projects;
using AudienceTyped.Shared.Urns;

namespace AudienceTyped.Cli;

/// <summary>The facets and values that code has by name: those of the catalog, and those of the project's definition files.</summary>
internal sealed class KnownMembers
{
    private readonly Dictionary<string, CSharpType> _types = new(StringComparer.Ordinal);
    private readonly Dictionary<Urn, CSharpFacet> _facets = [];

    /// <param name="project">What the project's files define.</param>
    public KnownMembers(ProjectCatalog project)
    {
        Dictionary<string, DefinedEntityType> defined = project.EntityTypes
            .DistinctBy(static type => type.Name, StringComparer.Ordinal)
            .ToDictionary(static type => type.Name, StringComparer.Ordinal);
        foreach (TargetingEntityType type in LinkedInCatalog.Facets.SelectMany(static facet => facet.EntityTypes))
        {
            _types.TryAdd(
                type.Name,
                new(type.Name, type.Namespace.EntityTypeName, type.IdForm.ToIdForm(), type, defined.GetValueOrDefault(type.Name)?.Values ?? []));
        }

        foreach (DefinedEntityType type in defined.Values)
        {
            _types.TryAdd(type.Name, new(type.Name, type.UrnEntityType, Enum.Parse<IdForm>(type.IdForm), catalog: null, type.Values));
        }

        foreach (TargetingFacet facet in LinkedInCatalog.Facets)
        {
            _facets.Add(facet.Urn, new($"Facet.{facet.Definition.Member}", [.. facet.EntityTypes.Select(type => _types[type.Name])]));
        }

        OwnFacets = [.. project.Facets.Select(static facet => facet.Name)];
        foreach (DefinedFacet facet in project.Facets)
        {
            _facets.TryAdd(
                Urn.Parse(FacetUrns.Prefix + facet.Name),
                new($"Facet.{facet.Member}", [.. facet.EntityTypes.Select(name => _types.GetValueOrDefault(name)).OfType<CSharpType>()]));
        }
    }

    /// <summary>The facets that the project's files define.</summary>
    public IReadOnlyList<string> OwnFacets { get; }

    /// <summary>The entity types.</summary>
    public IReadOnlyCollection<CSharpType> Types => _types.Values;

    /// <summary>A facet by name; null if neither the catalog nor a file has it.</summary>
    public CSharpFacet? FindFacet(Urn facet) => _facets.GetValueOrDefault(facet);

    /// <summary>The names of the facets that accept the values of a type.</summary>
    public IReadOnlyList<string> FacetsOf(CSharpType type) =>
        [.. _facets.Where(facet => facet.Value.EntityTypes.Contains(type)).Select(static facet => facet.Key.Key.ToString())];

    /// <summary>The member of a value; null if neither the catalog nor a file has one.</summary>
    public CSharpValue? FindMember(Urn urn) => _types.Values.Select(type => type.FindMember(urn)).FirstOrDefault(static member => member is not null);
}
