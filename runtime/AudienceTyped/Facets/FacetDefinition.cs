namespace AudienceTyped.Catalogs;

/// <summary>What a definition file says about a facet.</summary>
public sealed record FacetDefinition
{
    /// <summary>The name in URNs: <c>skills</c> of <c>urn:li:adTargetingFacet:skills</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The name in C#: <c>Skills</c>.</summary>
    public required string Member { get; init; }

    /// <summary>Where the facet can be used.</summary>
    public FacetSides Sides { get; init; } = FacetSides.Include | FacetSides.Exclude;

    /// <summary>Whether a member has at most one value of it, as with age.</summary>
    public bool IsSingleValued { get; init; }

    /// <summary>Whether the values form a hierarchy, as with locations.</summary>
    public bool IsHierarchical { get; init; }

    /// <summary>How LinkedIn lists the values.</summary>
    public FacetFinders Finders { get; init; }

    /// <summary>The phrase for it in a sentence, with <c>{values}</c> for the values: <c>with the skill {values}</c>; null if it has none.</summary>
    public string? Phrase { get; init; }

    /// <summary>The first LinkedIn-Version that has the facet, <c>yyyyMM</c>; null if all have it.</summary>
    public string? Since { get; init; }

    /// <summary>
    /// The rules about it, one per line, with tabs between the columns: the kind as the definition file writes it, the other facets by
    /// their names in URNs, the set of values, the error code of the service, the reason. Null if there are none.
    /// </summary>
    public string? Rules { get; init; }

    /// <summary>The rules of its catalog as a whole, in the form of <see cref="Rules"/>; null if there are none.</summary>
    public string? CatalogRules { get; init; }
}
