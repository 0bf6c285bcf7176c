using Microsoft.CodeAnalysis;

namespace AudienceTyped.Generator.Criteria;

/// <summary>The entity types of all catalogs of a compilation, by what their URNs are called, with the values that projects add.</summary>
internal sealed class CatalogEntityTypes(Compilation compilation)
{
    private readonly CatalogSymbols _catalogs = CatalogSymbols.Of(compilation);

    /// <summary>The struct of an entity type, or null where no catalog has it.</summary>
    public INamedTypeSymbol? FindType(string urnEntityType) =>
        _catalogs.FindEntityTypes(urnEntityType).Select(static found => found.Symbol).FirstOrDefault(static symbol => symbol.TypeKind == TypeKind.Struct);

    /// <summary>The member for an id, or null where no catalog has one that is still in use.</summary>
    public CatalogMember? FindMember(string urnEntityType, string id)
    {
        foreach ((INamedTypeSymbol symbol, CatalogEntityType type) in _catalogs.FindEntityTypes(urnEntityType))
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
}
