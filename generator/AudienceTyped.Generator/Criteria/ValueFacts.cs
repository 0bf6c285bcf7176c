using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using AudienceTyped.Generator.Catalogs;
using AudienceTyped.Shared.Urns;
using Microsoft.CodeAnalysis;

namespace AudienceTyped.Generator.Criteria;

/// <summary>What catalogs know about a value, the same wherever it is written.</summary>
/// <param name="Urn">The URN.</param>
/// <param name="Text">How messages name it.</param>
/// <param name="IsRetired">Whether it is no longer in use.</param>
/// <param name="ReplacedBy">How messages name the value that replaces it; null for none.</param>
/// <param name="Ancestors">The URNs of its parent, the parent's parent and so on.</param>
internal sealed record ValueFacts(string Urn, string Text, bool IsRetired, string? ReplacedBy, IReadOnlyList<string> Ancestors)
{
    // Kept as long as what was decoded, which outlives the compilation: most values are written in many places.
    private static readonly ConditionalWeakTable<CatalogEntityType, ConcurrentDictionary<string, ValueFacts>> _ofCatalogs = new();

    /// <summary>The facts of a value of an entity type, by the catalog that has the value; null for none.</summary>
    public static ValueFacts Of(string urnEntityType, string id, INamedTypeSymbol type, CatalogEntityType? catalog)
    {
        CatalogEntityType? shipped = CatalogEntityType.Find(type);
        if (catalog is null || catalog != shipped || catalog.FindById(id) is null)
        {
            return Read(urnEntityType, id, type, catalog, shipped);
        }

        ConcurrentDictionary<string, ValueFacts> known = _ofCatalogs.GetOrCreateValue(catalog);
        return known.TryGetValue(id, out ValueFacts? facts) ? facts : known.GetOrAdd(id, Read(urnEntityType, id, type, catalog, shipped));
    }

    private static ValueFacts Read(string urnEntityType, string id, INamedTypeSymbol type, CatalogEntityType? catalog, CatalogEntityType? shipped)
    {
        CatalogValue? value = Find(id);
        string urn = UrnOf(id);
        List<string>? ancestors = null;
        for (string? parent = value?.ParentId; parent is not null && ancestors?.Contains(UrnOf(parent)) != true; parent = Find(parent)?.ParentId)
        {
            (ancestors ??= []).Add(UrnOf(parent));
        }

        return new ValueFacts(
            urn,
            value is null ? urn : $"{type.Name}.{value.Member}",
            value?.IsRetired == true,
            value?.ReplacedById is { } replacement ? Find(replacement) is { } other ? $"{type.Name}.{other.Member}" : UrnOf(replacement) : null,
            ancestors is null ? [] : ancestors);

        // A value that a project adds has its parent in the catalog, perhaps.
        CatalogValue? Find(string wanted) => catalog?.FindById(wanted) ?? shipped?.FindById(wanted);

        string UrnOf(string wanted) => $"{UrnSyntax.Prefix}{urnEntityType}:{wanted}";
    }
}
