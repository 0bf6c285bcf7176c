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
        return WriteText(writer => Write(writer, criteria));
    }

    /// <summary>The text that a function writes.</summary>
    public static string WriteText(Action<Utf8JsonWriter> write)
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter writer = new(buffer))
        {
            write(writer);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Writes criteria, also those that cannot be sent.</summary>
    public static void Write(Utf8JsonWriter writer, TargetingCriteria criteria)
    {
        writer.WriteStartObject();
        writer.WritePropertyName("include");
        Write(writer, criteria.Include);
        if (!criteria.Exclude.IsEmpty)
        {
            writer.WritePropertyName("exclude");
            WriteOr(writer, criteria.Exclude.Clause);
        }

        writer.WriteEndObject();
    }

    /// <summary>Writes what <c>include</c> is.</summary>
    public static void Write(Utf8JsonWriter writer, AllOf all)
    {
        writer.WriteStartObject();
        writer.WriteStartArray("and");
        foreach (Clause clause in all.ClauseSet.Clauses)
        {
            WriteOr(writer, clause);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    /// <summary>Writes a clause, or what <c>exclude</c> is.</summary>
    public static void WriteOr(Utf8JsonWriter writer, Clause clause)
    {
        writer.WriteStartObject();
        Write(writer, clause);
        writer.WriteEndObject();
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
