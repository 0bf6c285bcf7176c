using System.Collections.Concurrent;
using AudienceTyped.Rules;
using Microsoft.CodeAnalysis;

namespace AudienceTyped.Generator.Criteria;

/// <summary>What the catalogs of a compilation, referenced or generated into it, say of the symbols in its code.</summary>
internal sealed class CatalogSymbols
{
    private static readonly string[] _facetClasses = ["Facet", "FacetExtension"];

    private readonly Compilation _compilation;
    private readonly ConcurrentDictionary<INamedTypeSymbol, CatalogFacets?> _facets = new(SymbolEqualityComparer.Default);
    private readonly Lazy<CatalogFacets[]> _known;

    public CatalogSymbols(Compilation compilation)
    {
        _compilation = compilation;
        _known = new Lazy<CatalogFacets[]>(() =>
        [
            .. _facetClasses
                .SelectMany(name => compilation.GetTypesByMetadataName("AudienceTyped." + name))
                .Select(FacetsOf)
                .OfType<CatalogFacets>(),
        ]);
    }

    public IEnumerable<FacetFacts> KnownFacets => _known.Value.SelectMany(static facets => facets.All);

    /// <summary>The facet that a property stands for, or null.</summary>
    public FacetFacts? FindFacet(IPropertySymbol property) => OutermostOf(property) is { } type ? FacetsOf(type)?.FindByMember(property.Name) : null;

    /// <summary>The facet with a name in URNs, or null where no catalog has it.</summary>
    public FacetFacts? FindFacet(string name) => _known.Value.Select(facets => facets.FindByName(name)).FirstOrDefault(static facet => facet is not null);

    /// <summary>The URNs of a set of an entity type, <c>Geo.SomeSet</c>; empty where no catalog has it.</summary>
    public IReadOnlyList<string> FindSet(string set)
    {
        int dot = set.IndexOf('.');
        return dot <= 0 ? [] : _compilation.GetTypesByMetadataName("AudienceTyped." + set.Substring(0, dot))
            .Select(CatalogEntityType.Find)
            .OfType<CatalogEntityType>()
            .Select(type => type.FindSet(set.Substring(dot + 1))?.Select(type.UrnOf).ToArray())
            .FirstOrDefault(static urns => urns is not null) ?? [];
    }

    /// <summary>The value that a static property stands for, with the type that has it, or null.</summary>
    public static (CatalogEntityType Type, CatalogValue Value)? FindValue(IPropertySymbol property) =>
        property.IsStatic && CatalogEntityType.Find(OutermostOf(property)) is { } type && type.FindByMember(property.Name) is { } value ? (type, value) : null;

    /// <summary>The ids of the set that a static property stands for, with the type that has it, or null.</summary>
    public static (CatalogEntityType Type, IReadOnlyList<string> Ids)? FindSet(IPropertySymbol property) =>
        property.IsStatic && CatalogEntityType.Find(OutermostOf(property)) is { } type && type.FindSet(property.Name) is { } ids ? (type, ids) : null;

    // A member of an extension block stands in a type without a name, inside the class.
    private static INamedTypeSymbol? OutermostOf(IPropertySymbol property)
    {
        INamedTypeSymbol? type = property.ContainingType;
        while (type?.ContainingType is { } outer)
        {
            type = outer;
        }

        return type;
    }

    private CatalogFacets? FacetsOf(INamedTypeSymbol type) => _facets.GetOrAdd(type, found => CatalogFacets.Find(_compilation, found));
}
