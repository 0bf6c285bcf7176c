using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace AudienceTyped.Generator.Catalogs;

/// <summary>
/// What the catalog of one assembly has. Kept as long as the symbol of the assembly, which for a reference outlives the compilation,
/// so that a keystroke decodes nothing anew.
/// </summary>
internal sealed class CatalogAssembly
{
    private const string Namespace = "AudienceTyped";

    private static readonly ConditionalWeakTable<IAssemblySymbol, CatalogAssembly> _read = new();

    private readonly Lazy<(INamedTypeSymbol Symbol, CatalogEntityType Type)[]> _entityTypes;
    private readonly Lazy<(INamedTypeSymbol Symbol, CatalogFacets Facets)[]> _facetClasses;

    private CatalogAssembly(IAssemblySymbol assembly)
    {
        INamedTypeSymbol[] types = [.. assembly.GlobalNamespace
            .GetMembers(Namespace)
            .OfType<INamespaceSymbol>()
            .SelectMany(static space => space.GetTypeMembers())];
        _entityTypes = new(() => [.. from type in types let found = CatalogEntityType.Find(type) where found is not null select (type, found)]);
        _facetClasses = new(() => [.. from type in types let found = CatalogFacets.Find(type) where found is not null select (type, found)]);
    }

    /// <summary>The entity types, and the classes that add values to one.</summary>
    public IEnumerable<(INamedTypeSymbol Symbol, CatalogEntityType Type)> EntityTypes => _entityTypes.Value;

    /// <summary>The classes of facets.</summary>
    public IEnumerable<(INamedTypeSymbol Symbol, CatalogFacets Facets)> FacetClasses => _facetClasses.Value;

    /// <summary>The project itself, then what it references.</summary>
    public static IReadOnlyList<CatalogAssembly> In(Compilation compilation) =>
        [.. compilation.SourceModule.ReferencedAssemblySymbols
            .Prepend(compilation.Assembly)
            .Select(static assembly => _read.GetValue(assembly, static symbol => new CatalogAssembly(symbol)))];
}
