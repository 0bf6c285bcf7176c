using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using AudienceTyped.Shared.Rules;
using Microsoft.CodeAnalysis;

namespace AudienceTyped.Generator.Catalogs;

/// <summary>What the catalogs of a compilation, referenced or generated into it, say of the symbols in its code. One for all analyzers.</summary>
internal sealed class CatalogSymbols
{
    private static readonly ConditionalWeakTable<Compilation, CatalogSymbols> _ofCompilations = new();

    private readonly Lazy<Dictionary<INamedTypeSymbol, CatalogFacets>> _facets;
    private readonly Lazy<ILookup<string, (INamedTypeSymbol Symbol, CatalogEntityType Type)>> _entityTypes;
    private readonly Lazy<Dictionary<string, string>> _meantEntityTypes;

    // Several rules ask for each value that is written as an id.
    private readonly ConcurrentDictionary<string, EntityTypeFacts?> _facts = new(StringComparer.Ordinal);

    private CatalogSymbols(Compilation compilation)
    {
        IReadOnlyList<CatalogAssembly> assemblies = CatalogAssembly.In(compilation);
        IAssemblySymbol project = compilation.Assembly;
        _facets = new(() => assemblies
            .SelectMany(static assembly => assembly.FacetClasses)
            .Where(found => IsSeen(found.Symbol))
            .ToDictionary<(INamedTypeSymbol Symbol, CatalogFacets Facets), INamedTypeSymbol, CatalogFacets>(
                static found => found.Symbol, static found => found.Facets, SymbolEqualityComparer.Default));
        _entityTypes = new(() => assemblies
            .SelectMany(static assembly => assembly.EntityTypes)
            .Where(found => IsSeen(found.Symbol))
            .ToLookup(static found => found.Type.UrnEntityType, StringComparer.Ordinal));
        _meantEntityTypes = new(() => MeantEntityTypes.Of(KnownFacets));

        bool IsSeen(INamedTypeSymbol type) => type.DeclaredAccessibility == Accessibility.Public || compilation.IsSymbolAccessibleWithin(type, project);
    }

    public IEnumerable<FacetFacts> KnownFacets => _facets.Value.Values.SelectMany(static facets => facets.All);

    /// <summary>The entity types, and the classes that add values to one: what the project defines, then what it references.</summary>
    public IEnumerable<(INamedTypeSymbol Symbol, CatalogEntityType Type)> EntityTypes => _entityTypes.Value.SelectMany(static found => found);

    public static CatalogSymbols Of(Compilation compilation) => _ofCompilations.GetValue(compilation, static all => new CatalogSymbols(all));

    /// <summary>The facet of a property, or null.</summary>
    public FacetFacts? FindFacet(IPropertySymbol property) =>
        OutermostOf(property) is { } type && _facets.Value.TryGetValue(type, out CatalogFacets? facets) ? facets.FindByMember(property.Name) : null;

    /// <summary>The facet with a name in URNs, or null where no catalog has it.</summary>
    public FacetFacts? FindFacet(string name) =>
        _facets.Value.Values.Select(facets => facets.FindByName(name)).FirstOrDefault(static facet => facet is not null);

    /// <summary>The entity type that is meant by a mistaken one, by the rules of the catalogs; null if no rule names it.</summary>
    public string? FindMeantEntityType(string mistaken) => _meantEntityTypes.Value.TryGetValue(mistaken, out string? meant) ? meant : null;

    /// <summary>The struct of an entity type, or null where no catalog has it.</summary>
    public INamedTypeSymbol? FindType(string urnEntityType) =>
        _entityTypes.Value[urnEntityType].Select(static found => found.Symbol).FirstOrDefault(static symbol => symbol.TypeKind == TypeKind.Struct);

    /// <summary>What the catalogs know about the ids of an entity type; null where none defines it.</summary>
    public EntityTypeFacts? FindEntityTypeFacts(string urnEntityType) => _facts.GetOrAdd(urnEntityType, ReadFacts);

    private EntityTypeFacts? ReadFacts(string urnEntityType)
    {
        (INamedTypeSymbol Symbol, CatalogEntityType Type)[] found = [.. _entityTypes.Value[urnEntityType]];
        return Array.Find(found, static one => one.Symbol.TypeKind == TypeKind.Struct) is not { Type: { } type, Symbol: { } symbol }
            ? null
            : new EntityTypeFacts(urnEntityType, type.IdForm)
            {
                Shape = type.IdShape,
                IsComplete = type.IsComplete,
                IsListed = id => Array.Exists(found, one => one.Type.FindById(id) is not null),
                Values = found.SelectMany(one => one.Type.Values).Select(value => new ListedValue(value.Id, value.Name, $"{symbol.Name}.{value.Member}")),
            };
    }

    /// <summary>The member for an id, or null where no catalog has one that is still in use.</summary>
    public CatalogMember? FindMember(string urnEntityType, string id)
    {
        foreach ((INamedTypeSymbol symbol, CatalogEntityType type) in _entityTypes.Value[urnEntityType])
        {
            if (type.FindById(id) is { IsRetired: false } value)
            {
                bool isAdded = symbol.TypeKind == TypeKind.Class;
                bool standsOnEntity = isAdded && !symbol.GetMembers(value.Member).OfType<IPropertySymbol>().Any();
                return (standsOnEntity ? FindType(urnEntityType) : symbol) is { } owner ? new CatalogMember(owner, value, isAdded) : null;
            }
        }

        return null;
    }

    /// <summary>The entity type, or the class that adds to it, that lists an id; null where none does.</summary>
    public CatalogEntityType? FindListing(string urnEntityType, string id) =>
        _entityTypes.Value[urnEntityType].Select(static found => found.Type).FirstOrDefault(type => type.FindById(id) is not null);

    /// <summary>The URNs of a set of an entity type, <c>Geo.SomeSet</c>; empty where no catalog has it.</summary>
    public IReadOnlyList<string> FindSet(string set)
    {
        int dot = set.IndexOf('.');
        return dot <= 0 ? [] : EntityTypes
            .Where(found => found.Symbol.Name.Length == dot && set.StartsWith(found.Symbol.Name, StringComparison.Ordinal))
            .Select(found => found.Type.FindSet(set.Substring(dot + 1))?.Select(found.Type.UrnOf).ToArray())
            .FirstOrDefault(static urns => urns is not null) ?? [];
    }

    /// <summary>The value of a static property, with the type that has it, or null.</summary>
    public static (CatalogEntityType Type, CatalogValue Value)? FindValue(IPropertySymbol property) =>
        property.IsStatic && CatalogEntityType.Find(OutermostOf(property)) is { } type && type.FindByMember(property.Name) is { } value ? (type, value) : null;

    /// <summary>The ids of the set of a static property, with the type that has it, or null.</summary>
    public static (CatalogEntityType Type, IReadOnlyList<string> Ids)? FindSet(IPropertySymbol property) =>
        property.IsStatic && CatalogEntityType.Find(OutermostOf(property)) is { } type && type.FindSet(property.Name) is { } ids ? (type, ids) : null;

    // A member of an extension block is in a type without a name, inside the class.
    private static INamedTypeSymbol? OutermostOf(IPropertySymbol property)
    {
        INamedTypeSymbol? type = property.ContainingType;
        while (type?.ContainingType is { } outer)
        {
            type = outer;
        }

        return type;
    }
}
