namespace AudienceTyped.Shared.Urns;

/// <summary>The form of the ids of an entity type: <c>17</c>, <c>en_US</c>, <c>(51,200)</c>.</summary>
internal enum IdForm
{
    Integer,
    Text,
    Range,
}
