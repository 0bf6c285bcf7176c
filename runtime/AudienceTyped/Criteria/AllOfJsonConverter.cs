using System.Text.Json;

namespace AudienceTyped.Serialization;

/// <summary>An all-of as the <c>include</c> of campaigns: <c>{"and":[{"or":{…}}]}</c>.</summary>
public sealed class AllOfJsonConverter : CriteriaJsonConverter<AllOf>
{
    private protected override AllOf Read(JsonElement element) => Reader.ReadAllOf(CriteriaJsonReader.ToTree(element));

    private protected override void WriteParts(Utf8JsonWriter writer, AllOf value) => CriteriaJsonWriter.Write(writer, value);
}
