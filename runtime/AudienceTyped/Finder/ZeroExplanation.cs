using AudienceTyped.Shared.Rules;

namespace AudienceTyped;

/// <summary>What a total of 0 means: the rules decide, over what <see cref="TargetingCriteria.Validate"/> shows them.</summary>
internal static class ZeroExplanation
{
    public static AudienceCountStatus Of(TargetingCriteria criteria, IEnumerable<TargetingFacet>? knownFacets = null) =>
        CriteriaRules.FindCountMeaning(CriteriaViews.Of(criteria, knownFacets ?? [], version: null)) switch
        {
            CountMeaning.Nobody => AudienceCountStatus.Empty,
            CountMeaning.NoCount => AudienceCountStatus.NotCountable,
            _ => AudienceCountStatus.BelowThreshold,
        };
}
