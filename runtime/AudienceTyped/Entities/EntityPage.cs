using System.Text.Json;
using AudienceTyped.Shared.Text;

namespace AudienceTyped;

/// <summary>One page of an answer.</summary>
/// <param name="Entities">The values.</param>
/// <param name="Total">How many there are in all; null if the answer does not say.</param>
/// <param name="HasNext">Whether there is a link to a next page.</param>
/// <param name="NextStart">Where the next page starts by that link; null if it does not say.</param>
/// <param name="Call">The call that was answered, for errors that are found later.</param>
internal sealed record EntityPage(IReadOnlyList<FoundEntity> Entities, int? Total, bool HasNext, int? NextStart, ApiCallFacts Call)
{
    /// <summary>Reads an answer.</summary>
    /// <exception cref="LinkedInApiException">The body is not a list, or an element has no URN; an element is never left out.</exception>
    public static EntityPage Read(ApiExchange exchange) =>
        AnswerElements.Read(exchange, "a list of targeting entities", (body, elements) => Read(body, elements, exchange));

    private static EntityPage Read(JsonElement body, JsonElement elements, ApiExchange exchange)
    {
        FoundEntity[] entities = [.. elements.EnumerateArray().Select((element, index) => ReadEntity(element, index, exchange))];
        JsonElement paging = body.TryGetProperty("paging", out JsonElement given) && given.ValueKind == JsonValueKind.Object ? given : default;
        JsonElement? next = FindNext(paging);
        return new(entities, ReadTotal(paging, exchange), next is not null, next is { } link ? ReadStart(link) : null, ApiCallFacts.Of(exchange));
    }

    private static FoundEntity ReadEntity(JsonElement element, int index, ApiExchange exchange)
    {
        string? urnText = AnswerElements.FindText(element, "urn");
        if (urnText is null || !Urn.TryParse(urnText, out Urn urn))
        {
            string found = urnText is null ? "has no URN" : $"has '{Excerpt.Of(exchange.Answer.Token.HideIn(urnText))}' for its URN, which is not one";
            throw exchange.RefuseElement($"element {index + 1} of the list {found}");
        }

        string? facetText = AnswerElements.FindText(element, "facetUrn");
        Urn facet = default;
        return facetText is null || Urn.TryParse(facetText, out facet)
            ? new FoundEntity(urn, AnswerElements.FindText(element, "name"), facet)
            : throw exchange.RefuseElement($"element {index + 1} of the list has a facet whose URN is malformed");
    }

    // Of the link only the start is used: a token must not follow its host, and its path is known.
    private static int? ReadStart(JsonElement link)
    {
        string query = AnswerElements.FindText(link, "href") is { } href && href.IndexOf('?', StringComparison.Ordinal) is >= 0 and var mark ? href[(mark + 1)..] : "";
        foreach (string parameter in query.Split('&'))
        {
            if (parameter.StartsWith("start=", StringComparison.Ordinal)
                && int.TryParse(parameter.AsSpan("start=".Length), System.Globalization.NumberStyles.None, provider: null, out int start))
            {
                return start;
            }
        }

        return null;
    }

    private static JsonElement? FindNext(JsonElement paging)
    {
        if (paging.ValueKind != JsonValueKind.Object || !paging.TryGetProperty("links", out JsonElement links) || links.ValueKind != JsonValueKind.Array)
        {
            return null;
        }

        foreach (JsonElement link in links.EnumerateArray())
        {
            if (AnswerElements.FindText(link, "rel") == "next")
            {
                return link;
            }
        }

        return null;
    }

    private static int? ReadTotal(JsonElement paging, ApiExchange exchange)
    {
        if (paging.ValueKind != JsonValueKind.Object || !paging.TryGetProperty("total", out JsonElement total) || total.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        return total.ValueKind == JsonValueKind.Number && total.TryGetInt32(out int number) && number >= 0
            ? number
            : throw exchange.RefuseElement("the total of the list is not a number of values");
    }
}
