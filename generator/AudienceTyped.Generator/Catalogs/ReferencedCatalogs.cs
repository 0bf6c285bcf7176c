using AudienceTyped.Generator.Model;
using Microsoft.CodeAnalysis;

namespace AudienceTyped.Generator.Catalogs;

/// <summary>Looks up in a compilation what the definition files name, and no more, because it runs at each keystroke.</summary>
internal static class ReferencedCatalogs
{
    private const string Facet = "AudienceTyped.Facet";

    public static ReferencedCatalog Find(Compilation compilation, CatalogMentions mentions) => new(
        new([.. mentions.EntityTypes.Select(name => ReferencedEntityTypes.Find(compilation, name)).OfType<ReferencedEntityType>()]),
        mentions.CatalogTypes.Count == 0 ? null : FindFacets(compilation, mentions.CatalogTypes));

    private static ReferencedFacets? FindFacets(Compilation compilation, EquatableArray<string> catalogTypes)
    {
        INamedTypeSymbol? facet = FindExternal(compilation, Facet).FirstOrDefault(static type => type.IsStatic);
        if (facet is null)
        {
            return null;
        }

        string listed = ReferencedEntityTypes.FindAttribute(facet, "CatalogFacetsAttribute")?.ConstructorArguments is [{ Value: string text }, ..] ? text : "";
        CatalogFacet[] facets = [.. CatalogText.ReadFacets(listed)];
        return new ReferencedFacets(
            facet.ContainingAssembly.Name,
            new([.. facets.Select(static listed => listed.Member)]),
            new([.. facets.Select(static listed => listed.Name)]),
            new([.. catalogTypes.Where(name => FindExternal(compilation, $"AudienceTyped.{name}").Any())]));
    }

    private static IEnumerable<INamedTypeSymbol> FindExternal(Compilation compilation, string metadataName) => compilation.GetTypesByMetadataName(metadataName)
        .Where(type => type.DeclaredAccessibility == Accessibility.Public && ReferencedEntityTypes.IsExternal(compilation, type));
}
