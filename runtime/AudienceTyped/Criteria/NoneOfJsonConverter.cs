using System.Text.Json;

namespace AudienceTyped.Serialization;

/// <summary>A none-of as the <c>exclude</c> of campaigns: <c>{"or":{…}}</c>.</summary>
public sealed class NoneOfJsonConverter : CriteriaJsonConverter<NoneOf>
{
    private protected override NoneOf Read(JsonElement element) =>
        Reader.ReadClause(CriteriaJsonReader.ToTree(element)) is { IsEmpty: false } clause ? new NoneOf(clause) : NoneOf.Empty;

    private protected override void WriteParts(Utf8JsonWriter writer, NoneOf value) => CriteriaJsonWriter.WriteOr(writer, value.Clause);
}
