using AudienceTyped.Shared.Restli;

namespace AudienceTyped.Generator.Notation;

/// <summary>What a text is as JSON.</summary>
/// <param name="Value">The value; null where the text is refused, or where that is not certain.</param>
/// <param name="Problem">Why the text is no JSON; null where it is, or where that is not certain.</param>
internal sealed record JsonReading(ParsedValue? Value, string? Problem)
{
    /// <summary>Whether the text itself has half of a surrogate pair, which no reader of JSON sees.</summary>
    public bool IsHalfOfPair { get; init; }
}
