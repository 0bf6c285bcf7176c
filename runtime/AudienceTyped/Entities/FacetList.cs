using System.Text.Json;
using AudienceTyped.Shared.Urns;

namespace AudienceTyped;

/// <summary>Reads the answer of <c>adTargetingFacets</c>.</summary>
internal static class FacetList
{
    // Before version 202304 the URN was in a field with another name.
    private static readonly string[] _urnFields = ["adTargetingFacetUrn", "$URN"];

    public static IReadOnlyList<ListedFacet> Read(ApiExchange exchange) => AnswerElements.Read<IReadOnlyList<ListedFacet>>(
        exchange, "a list of facets", (_, elements) => [.. elements.EnumerateArray().Select((element, index) => ReadFacet(element, index, exchange))]);

    private static ListedFacet ReadFacet(JsonElement element, int index, ApiExchange exchange)
    {
        string? text = _urnFields.Select(field => AnswerElements.FindText(element, field)).FirstOrDefault(static urn => urn is not null)
            ?? (AnswerElements.FindText(element, "facetName") is { Length: > 0 } name ? FacetUrns.Of(name) : null);
        return Urn.TryParse(text, out Urn urn) && TargetingFacet.IsFacet(urn)
            ? new ListedFacet(urn.Key.ToString(), urn, ReadNames(element, "entityTypes"), ReadNames(element, "availableEntityFinders"))
            : throw exchange.RefuseElement($"element {index + 1} of the list is not a facet: it has neither the URN of a facet nor a name");
    }

    private static string[] ReadNames(JsonElement element, string field) =>
        element.TryGetProperty(field, out JsonElement names) && names.ValueKind == JsonValueKind.Array
            ? [.. names.EnumerateArray().Where(static name => name.ValueKind == JsonValueKind.String).Select(static name => name.GetString()!)]
            : [];
}
