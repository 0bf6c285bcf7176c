using System.Text.Json;

namespace AudienceTyped.Serialization;

/// <summary>An any-of as a clause of campaigns: <c>{"or":{…}}</c>.</summary>
public sealed class AnyOfJsonConverter : CriteriaJsonConverter<AnyOf>
{
    private protected override AnyOf Read(JsonElement element) =>
        Reader.ReadClause(CriteriaJsonReader.ToTree(element)) is { IsEmpty: false } clause ? new AnyOf(clause) : AnyOf.Empty;

    private protected override void WriteParts(Utf8JsonWriter writer, AnyOf value) => CriteriaJsonWriter.WriteOr(writer, value.Clause);
}
