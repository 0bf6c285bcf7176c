namespace AudienceTyped.Shared.Rules;

/// <summary>The pages of LinkedIn's documentation that rules come from.</summary>
internal static class DocumentationPages
{
    private const string Root = "https://learn.microsoft.com/linkedin/";

    public const string Facets = Root + "shared/references/v2/ads/targeting-criteria-facet-urns";

    public const string TargetingCriteria = Root + "shared/references/v2/ads/targeting-criteria";

    public const string AudienceCounts = Root + "marketing/integrations/ads/advertising-targeting/audience-counts";

    public const string AdsTargeting = Root + "marketing/integrations/ads/advertising-targeting/ads-targeting";

    public const string QueryTunnelling = Root + "shared/api-guide/concepts/query-tunneling";

    public const string ErrorResponses = Root + "marketing/error-responses";
}
