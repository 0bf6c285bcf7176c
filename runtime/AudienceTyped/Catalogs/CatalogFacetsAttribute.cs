namespace AudienceTyped.Catalogs;

/// <summary>
/// What the compiler can read about a generated class of facets in an assembly: the facets and what is known about them.
/// Written by the generator. Nothing reads it at run time.
/// </summary>
/// <param name="facets">
/// One facet per line, with tabs between the columns: member, name in URNs, entity types, where it can be used, whether a member
/// has one value or many, whether the values form a hierarchy, the first version that has it.
/// </param>
/// <param name="rules">One rule per line, with tabs between the columns: the name of the facet, then the columns of
/// <see cref="FacetDefinition.Rules"/>.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class CatalogFacetsAttribute(string facets, string rules) : Attribute
{
    /// <summary>One facet per line.</summary>
    public string Facets { get; } = facets;

    /// <summary>One rule per line.</summary>
    public string Rules { get; } = rules;
}
