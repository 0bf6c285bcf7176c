using AudienceTyped.Generator.Definitions;
using AudienceTyped.Rules;
using Microsoft.CodeAnalysis;

namespace AudienceTyped.Generator.Criteria;

/// <summary>The facets of a class of a catalog, decoded from its attribute.</summary>
internal sealed class CatalogFacets
{
    private readonly Dictionary<string, FacetFacts> _byMember = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FacetFacts> _byName = new(StringComparer.Ordinal);

    private CatalogFacets(string facets, string rules, Func<string, string?> urnEntityTypeOf)
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
                UrnEntityTypes = UrnEntityTypesOf(Cell(cells, 2), urnEntityTypeOf),
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
    public static CatalogFacets? Find(Compilation compilation, INamedTypeSymbol type)
    {
        return ReferencedEntityTypes.FindAttribute(type, "CatalogFacetsAttribute")?.ConstructorArguments is [{ Value: string facets }, { Value: string rules }]
            ? new CatalogFacets(facets, rules, UrnEntityTypeOf)
            : null;

        string? UrnEntityTypeOf(string name) => compilation.GetTypesByMetadataName("AudienceTyped." + name)
            .Select(CatalogEntityType.Find)
            .FirstOrDefault(static found => found is not null)?.UrnEntityType;
    }

    public FacetFacts? FindByMember(string member) => _byMember.TryGetValue(member, out FacetFacts? facts) ? facts : null;

    public FacetFacts? FindByName(string name) => _byName.TryGetValue(name, out FacetFacts? facts) ? facts : null;

    // With one that is not known, any may be right.
    private static string[] UrnEntityTypesOf(string entities, Func<string, string?> urnEntityTypeOf)
    {
        string[] names = entities.Split(',');
        string[] types = [.. names.Select(urnEntityTypeOf).OfType<string>()];
        return types.Length == names.Length ? types : [];
    }

    private static string Cell(string[] cells, int index) => cells.Length > index ? cells[index] : "";
}
