using System.Text.Json;

namespace AudienceTyped.Serialization;

/// <summary>Criteria as the JSON of campaigns: <c>{"include":{"and":[{"or":{…}}]},"exclude":{"or":{…}}}</c>.</summary>
public sealed class TargetingCriteriaJsonConverter : CriteriaJsonConverter<TargetingCriteria>
{
    private protected override TargetingCriteria Read(JsonElement element) => Reader.ReadCriteria(CriteriaJsonReader.ToTree(element));

    private protected override void WriteParts(Utf8JsonWriter writer, TargetingCriteria value) => CriteriaJsonWriter.Write(writer, value);
}
