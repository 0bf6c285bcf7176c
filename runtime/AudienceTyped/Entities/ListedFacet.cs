namespace AudienceTyped;

/// <summary>A facet as the service lists it, with the ways in which its values can be found.</summary>
/// <param name="Name">The name in URNs: <c>skills</c>.</param>
/// <param name="Urn">The URN.</param>
/// <param name="EntityTypes">The service's names of the types of its values: <c>SKILL</c>, or <c>$UNKNOWN</c>.</param>
/// <param name="Finders">The service's names of its finders: <c>TYPEAHEAD</c>, or <c>$UNKNOWN</c>.</param>
/// <remarks>Source: Ad Targeting Facets, learn.microsoft.com/linkedin/marketing/integrations/ads/advertising-targeting/adtargetingfacets.</remarks>
public sealed record ListedFacet(string Name, Urn Urn, IReadOnlyList<string> EntityTypes, IReadOnlyList<string> Finders)
{
    /// <summary>The facet in a catalog in use; null if none has it.</summary>
    public TargetingFacet? Facet => CatalogsInUse.Find(Urn);

    /// <summary>Whether all its values can be listed.</summary>
    public bool CanList => Finders.Contains("AD_TARGETING_FACET");

    /// <summary>Whether its values can be searched.</summary>
    public bool CanSearch => Finders.Contains("TYPEAHEAD");

    /// <summary>Whether values that are similar to others can be found.</summary>
    public bool CanFindSimilar => Finders.Contains("SIMILAR_ENTITIES");
}
