using AudienceTyped.Shared.Rules;

namespace AudienceTyped;

/// <summary>What a total of 0 means. The same rules decide as in <see cref="TargetingCriteria.Validate"/>.</summary>
internal static class ZeroExplanation
{
    public static AudienceCountStatus Of(TargetingCriteria criteria, IEnumerable<TargetingFacet>? knownFacets = null) =>
        CriteriaRules.FindCountMeaning(CriteriaViews.Of(criteria, knownFacets ?? CatalogsInUse.Facets, version: null)) switch
        {
            CountMeaning.Nobody => AudienceCountStatus.Empty,
            CountMeaning.NoCount => AudienceCountStatus.NotCountable,
            _ => AudienceCountStatus.BelowThreshold,
        };
}
