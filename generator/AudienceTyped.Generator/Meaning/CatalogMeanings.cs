using System.Runtime.CompilerServices;
using AudienceTyped.Generator.Catalogs;
using AudienceTyped.Shared.Rules;
using Microsoft.CodeAnalysis;

namespace AudienceTyped.Generator.Meaning;

/// <summary>What the catalogs of a compilation call the ids of an entity type, found when the first name is looked at.</summary>
internal sealed class CatalogMeanings
{
    public const string FacetType = "adTargetingFacet";

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
        var ofFacets = new EntityMeanings(FacetType, FacetClass);
        ofFacets.Add(new NamedValues(
            FacetType,
            facets,
            name => Array.Find(facets, facet => facet.Id == name),
            member => Array.Find(facets, facet => facet.Member == member)));
        byUrn[FacetType] = ofFacets;
        byClass[FacetClass] = ofFacets;
        return (byUrn, byClass);
    }

    private static CatalogValue AsValue(FacetFacts facet)
    {
        string member = facet.Text.Substring(FacetClass.Length + 1);
        return new CatalogValue(facet.Name, member, member, null, [], false, null);
    }
}
