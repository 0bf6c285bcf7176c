using Microsoft.CodeAnalysis;

namespace AudienceTyped.Generator.Criteria;

/// <summary>The entity types of all catalogs of a compilation, by what their URNs are called, with the values that projects add.</summary>
internal sealed class CatalogEntityTypes
{
    private readonly Lazy<ILookup<string, (INamedTypeSymbol Symbol, CatalogEntityType Type)>> _byUrnEntityType;

    public CatalogEntityTypes(Compilation compilation) =>
        _byUrnEntityType = new(() => Read(compilation).ToLookup(static found => found.Type.UrnEntityType, StringComparer.Ordinal));

    /// <summary>The struct of an entity type, or null where no catalog has it.</summary>
    public INamedTypeSymbol? FindType(string urnEntityType) =>
        _byUrnEntityType.Value[urnEntityType].Select(static found => found.Symbol).FirstOrDefault(static symbol => symbol.TypeKind == TypeKind.Struct);

    /// <summary>The member for an id, or null where no catalog has one that is still in use.</summary>
    public CatalogMember? FindMember(string urnEntityType, string id)
    {
        foreach ((INamedTypeSymbol symbol, CatalogEntityType type) in _byUrnEntityType.Value[urnEntityType])
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

    // What is defined in the project stands before what it references.
    private static IEnumerable<(INamedTypeSymbol Symbol, CatalogEntityType Type)> Read(Compilation compilation) =>
        from space in compilation.GlobalNamespace.GetNamespaceMembers()
        where space.Name == "AudienceTyped"
        from symbol in space.GetTypeMembers()
        where compilation.IsSymbolAccessibleWithin(symbol, compilation.Assembly)
        let type = CatalogEntityType.Find(symbol)
        where type is not null
        select (symbol, type);
}
