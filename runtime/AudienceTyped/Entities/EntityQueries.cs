using System.Globalization;
using AudienceTyped.Restli;

namespace AudienceTyped;

/// <summary>The queries of the finders of <c>adTargetingEntities</c>, encoded.</summary>
/// <remarks>Source: Ad Targeting Entities, learn.microsoft.com/linkedin/marketing/integrations/ads/advertising-targeting/adtargetingentities.</remarks>
internal static class EntityQueries
{
    public const string Facet = "adTargetingFacet";

    private const string Form = "queryVersion=QUERY_USES_URNS";

    public static string OfFacet(TargetingFacet facet, string locale, int start, int count) =>
        string.Create(CultureInfo.InvariantCulture, $"q={Facet}&{Form}&facet={Escape(facet.Urn)}&locale={locale}&start={start}&count={count}");

    public static string OfText(TargetingFacet facet, string text, string locale, int start, int count) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"q=typeahead&{Form}&facet={Escape(facet.Urn)}&query={RestliEscape.Escape(text)}&locale={locale}&start={start}&count={count}");

    public static string OfSimilar(TargetingFacet facet, IEnumerable<Urn> urns, string locale, int count) =>
        string.Create(
            CultureInfo.InvariantCulture, $"q=similarEntities&facet={Escape(facet.Urn)}&{Form}&entities={List(urns)}&locale={locale}&start=0&count={count}");

    public static string OfUrns(IEnumerable<Urn> urns, string locale) => $"q=urns&{Form}&urns={List(urns)}&locale={locale}";

    private static string List(IEnumerable<Urn> urns) => $"List({string.Join(',', urns.Select(Escape))})";

    private static string Escape(Urn urn) => RestliEscape.Escape(urn.ToString());
}
