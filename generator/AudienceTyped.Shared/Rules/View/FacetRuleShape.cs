namespace AudienceTyped.Shared.Rules;

/// <summary>Which columns a kind of rule row has, and what is in them.</summary>
internal enum FacetRuleShape
{
    /// <summary>Facets, each by itself.</summary>
    Facets,

    /// <summary>Pairs of facets: each of the first list with each of the second, or of the first list among themselves.</summary>
    Pairs,

    /// <summary>Three facets: the current, all, and the past.</summary>
    Periods,

    /// <summary>Facets, and a set of values that belong to the facets of the second list.</summary>
    WithinSet,

    /// <summary>Facets, and the facet that replaces them, or none.</summary>
    Replaced,

    /// <summary>Facets, and words.</summary>
    Words,

    /// <summary>Facets that a rule of the whole catalog names; the rule is stored once, not for each facet.</summary>
    Catalog,

    /// <summary>Words and a sentence about them, and no facet; the rule is stored once, not for each facet.</summary>
    Explained,
}
