using System.Text.Json;
using AudienceTyped.Shared.Urns;

namespace AudienceTyped;

/// <summary>Reads the answer of <c>adTargetingFacets</c>.</summary>
internal static class FacetList
{
    // Before version 202304 the URN was in a field with another name.
    private static readonly string[] _urnFields = ["adTargetingFacetUrn", "$URN"];

    public static IReadOnlyList<ListedFacet> Read(ApiExchange exchange)
    {
        try
        {
            var body = JsonElement.Parse(ErrorAnswer.WithoutMark(exchange.Body.Span));
            return body.ValueKind == JsonValueKind.Object && body.TryGetProperty("elements", out JsonElement elements) && elements.ValueKind == JsonValueKind.Array
                ? [.. elements.EnumerateArray().Select((element, index) => ReadFacet(element, index, exchange))]
                : throw ErrorAnswer.Refuse(exchange, "a list of facets");
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            throw ErrorAnswer.Refuse(exchange, "a list of facets");
        }
    }

    private static ListedFacet ReadFacet(JsonElement element, int index, ApiExchange exchange)
    {
        string? text = _urnFields.Select(field => FindText(element, field)).FirstOrDefault(static urn => urn is not null)
            ?? (FindText(element, "facetName") is { Length: > 0 } name ? FacetUrns.Of(name) : null);
        return Urn.TryParse(text, out Urn urn) && TargetingFacet.IsFacet(urn)
            ? new ListedFacet(urn.Key.ToString(), urn, ReadNames(element, "entityTypes"), ReadNames(element, "availableEntityFinders"))
            : throw ErrorAnswer.RefuseElement(exchange, $"element {index + 1} of the list is not a facet: it has neither the URN of a facet nor a name");
    }

    private static string[] ReadNames(JsonElement element, string field) =>
        element.TryGetProperty(field, out JsonElement names) && names.ValueKind == JsonValueKind.Array
            ? [.. names.EnumerateArray().Where(static name => name.ValueKind == JsonValueKind.String).Select(static name => name.GetString()!)]
            : [];

    private static string? FindText(JsonElement element, string field) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(field, out JsonElement value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;
}
