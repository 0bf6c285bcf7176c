using AudienceTyped.Catalogs;

namespace AudienceTyped.Emulation;

/// <summary>
/// The resource <c>adTargetingFacets</c>: all facets, with their entity types and finders.
/// Source: learn.microsoft.com/linkedin/marketing/integrations/ads/advertising-targeting/adtargetingfacets.
/// </summary>
internal sealed class AdTargetingFacetsResource(IReadOnlyList<TargetingFacet> facets) : IResource
{
    // What public answers have where nothing else is known.
    private const string Unknown = "$UNKNOWN";

    private static readonly (FacetFinders Finder, string Name)[] _finders =
    [
        (FacetFinders.List, "AD_TARGETING_FACET"),
        (FacetFinders.Typeahead, "TYPEAHEAD"),
        (FacetFinders.Similar, "SIMILAR_ENTITIES"),
    ];

    public string Name => "adTargetingFacets";

    public string MethodName => "GET_ALL";

    public string RestliMethod => "get_all";

    public ServiceError? Check(ServiceRequest request)
    {
        request.WriteAnswer = () => Write(request);
        return request.Parameters.Keys.FirstOrDefault() is { } parameter ? ParameterErrors.NotAllowed(parameter, []) : null;
    }

    private ReadOnlyMemory<byte> Write(ServiceRequest request) => AnswerBody.Write(json =>
    {
        json.WriteStartArray("elements");
        foreach (TargetingFacet facet in facets.Where(facet => string.CompareOrdinal(facet.Definition.Since, request.Version) <= 0))
        {
            json.WriteStartObject();
            json.WriteString("facetName", facet.Name);
            json.WriteString("adTargetingFacetUrn", facet.Urn.ToString());
            WriteNames(json, "entityTypes", facet.FindServiceEntityTypes());
            WriteNames(
                json, "availableEntityFinders", [.. _finders.Where(one => facet.Definition.Finders.HasFlag(one.Finder)).Select(static one => one.Name)]);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartObject("paging");
        json.WriteNumber("start", 0);
        json.WriteNumber("count", 10);
        json.WriteStartArray("links");
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void WriteNames(System.Text.Json.Utf8JsonWriter json, string property, IReadOnlyList<string> names)
    {
        json.WriteStartArray(property);
        foreach (string name in names.DefaultIfEmpty(Unknown))
        {
            json.WriteStringValue(name);
        }

        json.WriteEndArray();
    }
}
