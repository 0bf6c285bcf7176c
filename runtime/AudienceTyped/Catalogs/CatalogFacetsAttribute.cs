namespace AudienceTyped.Catalogs;

/// <summary>
/// What a compiler can read of a generated class of facets in an assembly: which facets there are, and what is known
/// of them. Written by the generator; nothing reads it at run time.
/// </summary>
/// <param name="facets">
/// A line a facet, with a tab between columns: member, name in URNs, entity types, where it may stand, whether a member
/// has one value or many, whether the values form a hierarchy, the first version that knows it.
/// </param>
/// <param name="rules">A line a rule, with a tab between columns: name of the facet, and what <see cref="FacetDefinition.Rules"/> says.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class CatalogFacetsAttribute(string facets, string rules) : Attribute
{
    /// <summary>A line a facet.</summary>
    public string Facets { get; } = facets;

    /// <summary>A line a rule.</summary>
    public string Rules { get; } = rules;
}
