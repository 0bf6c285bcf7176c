using System.ComponentModel;

namespace AudienceTyped.Catalogs;

/// <summary>The catalog of one assembly, with its facets. Written by the generator.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IFacetCatalog : ICatalog
{
    /// <summary>The facets of the assembly, in the order of its definition files; empty if it has none.</summary>
    IReadOnlyList<TargetingFacet> Facets { get; }
}
