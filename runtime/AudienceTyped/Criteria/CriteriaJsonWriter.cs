using System.Buffers;
using System.Text;
using System.Text.Json;

namespace AudienceTyped;

/// <summary>Criteria as the JSON that campaigns and forecasts accept.</summary>
internal static class CriteriaJsonWriter
{
    public static string Write(TargetingCriteria criteria)
    {
        criteria.RequireSendable();
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter writer = new(buffer))
        {
            writer.WriteStartObject();
            writer.WriteStartObject("include");
            writer.WriteStartArray("and");
            foreach (Clause clause in criteria.Include.ClauseSet.Clauses)
            {
                writer.WriteStartObject();
                Write(writer, clause);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
            if (!criteria.Exclude.IsEmpty)
            {
                writer.WriteStartObject("exclude");
                Write(writer, criteria.Exclude.Clause);
                writer.WriteEndObject();
            }

            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void Write(Utf8JsonWriter writer, Clause clause)
    {
        writer.WriteStartObject("or");
        foreach (FacetValues values in clause.Facets)
        {
            writer.WriteStartArray(values.Facet.Urn.ToString());
            foreach (Urn urn in values.Span)
            {
                writer.WriteStringValue(urn.ToString());
            }

            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }
}
