namespace AudienceTyped.Catalogs;

/// <summary>
/// How LinkedIn lists the values of a facet. Source: Ad Targeting, "Discovering Targeting Entities",
/// learn.microsoft.com/linkedin/marketing/integrations/ads/advertising-targeting/ads-targeting.
/// </summary>
[Flags]
public enum FacetFinders
{
    /// <summary>Not at all.</summary>
    None = 0,

    /// <summary>All values of the facet: <c>q=adTargetingFacet</c>, <c>F</c> in a definition file.</summary>
    List = 1,

    /// <summary>Values whose name begins with a text: <c>q=typeahead</c>, <c>T</c> in a definition file.</summary>
    Typeahead = 2,

    /// <summary>Values that are similar to others: <c>q=similarEntities</c>, <c>S</c> in a definition file.</summary>
    Similar = 4,
}
