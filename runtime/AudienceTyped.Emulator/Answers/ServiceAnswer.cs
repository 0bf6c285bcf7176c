namespace AudienceTyped.Emulation;

/// <summary>What is sent back, whichever way the request came in.</summary>
internal sealed record ServiceAnswer(int Status, ReadOnlyMemory<byte> Body)
{
    public const string Json = "application/json";

    public string ContentType { get; init; } = Json;

    public IReadOnlyList<(string Name, string Value)> Headers { get; init; } = [];

    public Transmission Transmission { get; init; } = Transmission.Whole;

    /// <summary>How long a slow body takes.</summary>
    public TimeSpan Duration { get; init; }
}
