using System.Runtime.CompilerServices;
using AudienceTyped.Generator.Catalogs;
using AudienceTyped.Shared.Rules;
using AudienceTyped.Shared.Urns;
using Microsoft.CodeAnalysis;

namespace AudienceTyped.Generator.Meaning;

/// <summary>What the catalogs of a compilation call the ids of an entity type, found when the first name is looked at.</summary>
internal sealed class CatalogMeanings
{
    private const string FacetClass = "Facet";

    // Kept as long as what was decoded, which outlives the compilation.
    private static readonly ConditionalWeakTable<CatalogEntityType, NamedValues> _named = new();

    private readonly Lazy<(Dictionary<string, EntityMeanings> ByUrn, Dictionary<string, EntityMeanings> ByClass)> _types;

    public CatalogMeanings(Compilation compilation) => _types = new(() => Find(compilation));

    public EntityMeanings? FindByUrn(string urnEntityType) => _types.Value.ByUrn.TryGetValue(urnEntityType, out EntityMeanings? found) ? found : null;

    public EntityMeanings? FindByClass(string name) => _types.Value.ByClass.TryGetValue(name, out EntityMeanings? found) ? found : null;

    private static (Dictionary<string, EntityMeanings> ByUrn, Dictionary<string, EntityMeanings> ByClass) Find(Compilation compilation)
    {
        Dictionary<string, EntityMeanings> byUrn = new(StringComparer.Ordinal);
        Dictionary<string, EntityMeanings> byClass = new(StringComparer.Ordinal);

        // An entity type may be the project's own, and classes that add values to one have names of their own.
        var catalogs = CatalogSymbols.Of(compilation);
        foreach ((INamedTypeSymbol type, CatalogEntityType found) in catalogs.EntityTypes.OrderByDescending(static found => found.Symbol.TypeKind == TypeKind.Struct))
        {
            if (!byUrn.TryGetValue(found.UrnEntityType, out EntityMeanings? meanings))
            {
                byUrn[found.UrnEntityType] = meanings = new EntityMeanings(found.UrnEntityType, type.Name);
            }

            meanings.Add(_named.GetValue(found, static type => new NamedValues(type.UrnEntityType, type.Values, type.FindById, type.FindByMember)));
            byClass[type.Name] = meanings;
        }

        CatalogValue[] facets = [.. catalogs.KnownFacets.Select(static facet => AsValue(facet))];
        var ofFacets = new EntityMeanings(FacetUrns.EntityType, FacetClass);
        ofFacets.Add(new NamedValues(
            FacetUrns.EntityType,
            facets,
            name => Array.Find(facets, facet => facet.Id == name),
            member => Array.Find(facets, facet => facet.Member == member)));
        byUrn[FacetUrns.EntityType] = ofFacets;
        byClass[FacetClass] = ofFacets;
        return (byUrn, byClass);
    }

    private static CatalogValue AsValue(FacetFacts facet) => new(facet.Name, facet.Member!, facet.Member!, null, [], false, null);
}
