using System.Text.Json.Serialization;

namespace AudienceTyped;

/// <summary>The body of an answer. Unknown fields are ignored, missing ones are null.</summary>
internal sealed record AudienceCountsAnswer
{
    public IReadOnlyList<AudienceCountsElement?>? Elements { get; init; }
}

/// <summary>One element of the body; the service returns one.</summary>
internal sealed record AudienceCountsElement
{
    public long? Active { get; init; }

    public long? Total { get; init; }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(AudienceCountsAnswer))]
internal sealed partial class AudienceCountsJsonContext : JsonSerializerContext;
