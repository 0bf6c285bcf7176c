using System.Buffers;
using System.Text.Json;

namespace AudienceTyped.Emulation;

/// <summary>The JSON of the answers.</summary>
internal static class AnswerBody
{
    public static ReadOnlyMemory<byte> OfCount(EmulatedAnswer answer) => Write(json =>
    {
        json.WriteStartArray("elements");
        if (answer.HasElement)
        {
            json.WriteStartObject();
            if (answer.Active is { } active)
            {
                json.WriteNumber("active", active);
            }

            if (answer.Total is { } total)
            {
                json.WriteNumber("total", total);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartObject("paging");
        json.WriteNumber("count", 10);
        json.WriteNumber("start", 0);
        json.WriteStartArray("links");
        json.WriteEndArray();
        json.WriteEndObject();
    });

    public static ReadOnlyMemory<byte> OfError(ServiceError error, bool explain) => Write(json =>
    {
        if (error.InputError is not null)
        {
            json.WriteString("errorDetailType", "com.linkedin.common.error.BadRequest");
        }

        json.WriteString("message", error.Message);
        if (error.Code is not null)
        {
            json.WriteString("code", error.Code);
        }

        if (error.ServiceErrorCode is { } number)
        {
            json.WriteNumber("serviceErrorCode", number);
        }

        if (error.InputError is { } input)
        {
            WriteDetails(json, input);
        }

        json.WriteNumber("status", error.Status);
        if (explain && error.Explanation is { } explanation)
        {
            WriteExplanation(json, explanation);
        }
    });

    private static void WriteDetails(Utf8JsonWriter json, InputError input)
    {
        json.WriteStartObject("errorDetails");
        json.WriteStartArray("inputErrors");
        json.WriteStartObject();
        if (input.Description is not null)
        {
            json.WriteString("description", input.Description);
        }

        json.WriteStartObject("input");
        json.WriteStartObject("inputPath");
        json.WriteString("fieldPath", input.FieldPath);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteString("code", input.Code);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteExplanation(Utf8JsonWriter json, Explanation explanation)
    {
        json.WriteStartObject("explanation");
        if (explanation.Offset is { } offset)
        {
            json.WriteNumber("offset", offset);
        }

        json.WriteString("reason", explanation.Reason);
        json.WriteEndObject();
    }

    public static ReadOnlyMemory<byte> Write(Action<Utf8JsonWriter> content)
    {
        ArrayBufferWriter<byte> buffer = new(512);
        using Utf8JsonWriter json = new(buffer);
        json.WriteStartObject();
        content(json);
        json.WriteEndObject();
        json.Flush();
        return buffer.WrittenMemory;
    }
}
