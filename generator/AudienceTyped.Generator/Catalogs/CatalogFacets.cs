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
        ILookup<string, string> rulesByFacet = rules.Split('\n').Select(static line => line.Trim('\r')).Where(static line => line.Contains('\t'))
            .ToLookup(static line => line.Substring(0, line.IndexOf('\t')), static line => line.Substring(line.IndexOf('\t') + 1));
        foreach (string line in facets.Split('\n'))
        {
            string[] cells = line.Trim('\r').Split('\t');
            if (cells.Length < 2)
            {
                continue;
            }

            var facts = new FacetFacts
            {
                Name = cells[1],
                Text = $"Facet.{cells[0]}",
                IsKnown = true,
                UrnEntityTypes = urnEntityTypesOf(cells[0]),
                MayInclude = cells.Length < 4 || Cell(cells, 3).Contains("include"),
                MayExclude = cells.Length < 4 || Cell(cells, 3).Contains("exclude"),
                IsSingleValued = Cell(cells, 4) == "one",
                Since = Cell(cells, 6) is { Length: > 0 } since ? since : null,
                Rules = FacetRuleFacts.Decode(string.Join("\n", rulesByFacet[cells[1]])),
            };
            _byMember[cells[0]] = facts;
            _byName[facts.Name] = facts;
        }
    }

    public IEnumerable<FacetFacts> All => _byName.Values;

    /// <summary>The facets of the class, or null where it is no class of a catalog.</summary>
    public static CatalogFacets? Find(INamedTypeSymbol type) =>
        type.TypeKind == TypeKind.Class && ReferencedEntityTypes.FindAttribute(type, "CatalogFacetsAttribute")?.ConstructorArguments is [{ Value: string facets }, { Value: string rules }]
            ? new CatalogFacets(facets, rules, member => UrnEntityTypesOf(type, member))
            : null;

    public FacetFacts? FindByMember(string member) => _byMember.TryGetValue(member, out FacetFacts? facts) ? facts : null;

    public FacetFacts? FindByName(string name) => _byName.TryGetValue(name, out FacetFacts? facts) ? facts : null;

    // The types of the property say it: Facet<Skill>. With one that is not known, any may be right.
    private static string[] UrnEntityTypesOf(INamedTypeSymbol type, string member)
    {
        ITypeSymbol? facet = type.GetTypeMembers().Prepend(type).SelectMany(holder => holder.GetMembers(member)).OfType<IPropertySymbol>().FirstOrDefault()?.Type;
        CatalogEntityType?[] entityTypes = [.. facet is INamedTypeSymbol { IsGenericType: true } generic ? generic.TypeArguments.Select(static argument => CatalogEntityType.Find(argument as INamedTypeSymbol)) : []];
        return Array.TrueForAll(entityTypes, static found => found is not null) ? [.. entityTypes.Select(static found => found!.UrnEntityType)] : [];
    }

    private static string Cell(string[] cells, int index) => cells.Length > index ? cells[index] : "";
}
