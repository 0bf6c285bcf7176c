namespace AudienceTyped.Catalogs;

/// <summary>What a definition file says of a facet.</summary>
public sealed record FacetDefinition
{
    /// <summary>The name in URNs: <c>skills</c> of <c>urn:li:adTargetingFacet:skills</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The name in C#: <c>Skills</c>.</summary>
    public required string Member { get; init; }

    /// <summary>Where the facet may stand.</summary>
    public FacetSides Sides { get; init; } = FacetSides.Include | FacetSides.Exclude;

    /// <summary>Whether a member has one value of it at most, as with age.</summary>
    public bool IsSingleValued { get; init; }

    /// <summary>Whether the values form a hierarchy, as with locations.</summary>
    public bool IsHierarchical { get; init; }

    /// <summary>How a sentence says it, with <c>{values}</c> for the values: <c>with the skill {values}</c>; null where no file says.</summary>
    public string? Phrase { get; init; }

    /// <summary>The first LinkedIn-Version that knows the facet, <c>yyyyMM</c>; null where all do.</summary>
    public string? Since { get; init; }

    /// <summary>
    /// The rules about it, a line each, with a tab between columns: kind as the definition file writes it, other facets by
    /// their names in URNs, set of values, error code of the service, reason. Null where there are none.
    /// </summary>
    public string? Rules { get; init; }

    /// <summary>The rules of its catalog as a whole, in the form of <see cref="Rules"/>; null where there are none.</summary>
    public string? CatalogRules { get; init; }
}
