namespace AudienceTyped.Catalogs;

/// <summary>
/// What a compiler can read of a generated class of facets in an assembly: which facets there are. Written by the
/// generator; nothing reads it at run time.
/// </summary>
/// <param name="facets">A line a facet, with a tab between columns: member, name in URNs.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class CatalogFacetsAttribute(string facets) : Attribute
{
    /// <summary>A line a facet: member, name in URNs.</summary>
    public string Facets { get; } = facets;
}
