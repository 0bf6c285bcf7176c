using AudienceTyped.Generator.Definitions.Text;
using AudienceTyped.Shared.Rules;
using Microsoft.CodeAnalysis;

namespace AudienceTyped.Generator.Catalogs;

/// <summary>The facets of a class of a catalog, decoded from its attribute.</summary>
internal sealed class CatalogFacets
{
    private readonly Dictionary<string, FacetFacts> _byMember = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FacetFacts> _byName = new(StringComparer.Ordinal);

    private CatalogFacets(string facets, string rules, Func<string, string[]> urnEntityTypesOf)
    {
        ILookup<string, FacetRuleFacts> rulesByFacet = CatalogText.ReadRules(rules);
        foreach (CatalogFacet facet in CatalogText.ReadFacets(facets))
        {
            var facts = new FacetFacts
            {
                Name = facet.Name,
                Member = facet.Member,
                UrnEntityTypes = urnEntityTypesOf(facet.Member),
                MayInclude = facet.MayInclude,
                MayExclude = facet.MayExclude,
                IsSingleValued = facet.IsSingleValued,
                Since = facet.Since,
                Rules = [.. rulesByFacet[facet.Name], .. rulesByFacet[""]],
            };
            _byMember[facet.Member] = facts;
            _byName[facts.Name] = facts;
        }
    }

    public IEnumerable<FacetFacts> All => _byName.Values;

    /// <summary>Whether the type is the <c>Facet</c> of a catalog.</summary>
    public static bool IsFacetClass(INamedTypeSymbol type) => type is { Name: "Facet", IsStatic: true } && FindAttribute(type) is not null;

    /// <summary>The facets of the class, or null where it is no class of a catalog.</summary>
    public static CatalogFacets? Find(INamedTypeSymbol type) =>
        type.TypeKind == TypeKind.Class
            && FindAttribute(type)?.ConstructorArguments is [{ Value: string facets }, { Value: string rules }]
            ? new CatalogFacets(facets, rules, member => UrnEntityTypesOf(type, member))
            : null;

    public FacetFacts? FindByMember(string member) => _byMember.TryGetValue(member, out FacetFacts? facts) ? facts : null;

    public FacetFacts? FindByName(string name) => _byName.TryGetValue(name, out FacetFacts? facts) ? facts : null;

    private static AttributeData? FindAttribute(INamedTypeSymbol type) => ReferencedEntityTypes.FindAttribute(type, "CatalogFacetsAttribute");

    // The types of the property say it: Facet<Skill>. With one that is not known, any may be right.
    private static string[] UrnEntityTypesOf(INamedTypeSymbol type, string member)
    {
        ITypeSymbol? facet =
            type.GetTypeMembers().Prepend(type).SelectMany(holder => holder.GetMembers(member)).OfType<IPropertySymbol>().FirstOrDefault()?.Type;
        CatalogEntityType?[] entityTypes = [.. facet is INamedTypeSymbol { IsGenericType: true } generic
            ? generic.TypeArguments.Select(static argument => CatalogEntityType.Find(argument as INamedTypeSymbol))
            : []];
        return Array.TrueForAll(entityTypes, static found => found is not null) ? [.. entityTypes.Select(static found => found!.UrnEntityType)] : [];
    }
}
