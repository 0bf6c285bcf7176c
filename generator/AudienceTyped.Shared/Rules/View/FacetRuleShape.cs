namespace AudienceTyped.Shared.Rules;

/// <summary>Which columns a kind of rule row has, and what is in them.</summary>
internal enum FacetRuleShape
{
    /// <summary>Facets, each by itself.</summary>
    Facets,

    /// <summary>Pairs of facets: each of the first list with each of the second, or of the first list among themselves.</summary>
    Pairs,

    /// <summary>Three facets: of the present, of all, of the past.</summary>
    Periods,

    /// <summary>Facets, and a set of values of the facets of the second list.</summary>
    WithinSet,

    /// <summary>Facets, and the facet that replaces them, or none.</summary>
    Replaced,

    /// <summary>Facets, and words.</summary>
    Words,

    /// <summary>Facets of which the catalog as a whole says something; stored once, and not for each facet.</summary>
    Catalog,
}
