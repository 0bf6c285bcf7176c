using System.Globalization;
using System.Text.Json;

namespace AudienceTyped.Emulation;

/// <summary>A page of entities as JSON.</summary>
internal static class EntityPageBody
{
    public static ReadOnlyMemory<byte> Write(
        ServiceRequest request, EntityQuery query, IReadOnlyList<(TargetingFacet Facet, ListedEntity Entity)> found, EmulatedPaging paging)
    {
        // A batch of URNs is answered whole, unless pages are cut.
        bool isWhole = query.Finder == EntityFinder.Urns;
        int start = isWhole ? 0 : query.Start;
        int count = Math.Min(isWhole ? found.Count : query.Count, paging.MaximumPageSize ?? int.MaxValue);
        int end = (int)Math.Min(found.Count, (long)start + count);
        return AnswerBody.Write(json =>
        {
            json.WriteStartArray("elements");
            for (int index = start; index < end; index++)
            {
                WriteElement(json, query, found[index].Facet, found[index].Entity);
            }

            json.WriteEndArray();
            json.WriteStartObject("paging");
            json.WriteNumber("start", query.Start);
            json.WriteNumber("count", query.Count);
            if (HasTotal(query, paging))
            {
                json.WriteNumber("total", found.Count);
            }

            json.WriteStartArray("links");
            if (paging.HasLinks && end < found.Count && end > start)
            {
                json.WriteStartObject();
                json.WriteString("type", "application/json");
                json.WriteString("rel", "next");
                json.WriteString("href", NextPage(request, end, count));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        });
    }

    private static bool HasTotal(EntityQuery query, EmulatedPaging paging) => query.Finder switch
    {
        EntityFinder.List => paging.HasTotal && query.WantsTotal,
        EntityFinder.Typeahead => paging.HasTotalOfSearch,
        _ => false,
    };

    private static void WriteElement(Utf8JsonWriter json, EntityQuery query, TargetingFacet facet, ListedEntity entity)
    {
        json.WriteStartObject();
        if (query.UsesUrns)
        {
            WriteField(json, query, "urn", entity.Urn.ToString());
            WriteField(json, query, "facetUrn", facet.Urn.ToString());
            WriteField(json, query, "name", entity.Name);
        }
        else
        {
            json.WriteStartObject("value");
            json.WriteString("string", entity.Urn.ToString());
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteField(Utf8JsonWriter json, EntityQuery query, string name, string value)
    {
        if (query.Fields?.Contains(name) != false)
        {
            json.WriteString(name, value);
        }
    }

    // Relative, with the other parameters as they came.
    private static string NextPage(ServiceRequest request, int start, int count)
    {
        IEnumerable<string> kept = request.Parameters
            .Where(static parameter => parameter.Key is not ("start" or "count"))
            .Select(static parameter => $"{parameter.Key}={parameter.Value}");
        string page = string.Create(CultureInfo.InvariantCulture, $"start={start}&count={count}");
        return $"{request.Path}?{string.Join('&', kept)}&{page}";
    }
}
