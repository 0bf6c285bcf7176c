using System.Buffers;
using System.Text.Json;
using Microsoft.Extensions.Caching.Hybrid;

namespace AudienceTyped;

/// <summary>A count as JSON, for the second level of the cache.</summary>
internal sealed class CachedCountSerializer : IHybridCacheSerializer<CachedCount>
{
    public CachedCount Deserialize(ReadOnlySequence<byte> source)
    {
        Utf8JsonReader reader = new(source);
        return new(CountText.Read(JsonElement.ParseValue(ref reader)));
    }

    public void Serialize(CachedCount value, IBufferWriter<byte> target)
    {
        using Utf8JsonWriter writer = new(target);
        writer.WriteStartObject();
        CountText.Write(writer, value.Count);
        writer.WriteEndObject();
    }
}
