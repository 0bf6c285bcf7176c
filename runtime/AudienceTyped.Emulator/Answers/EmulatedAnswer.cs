namespace AudienceTyped;

/// <summary>A count that an <see cref="AudienceCountsEmulator"/> answers because a test asks for it.</summary>
/// <example>
/// <code>
/// await using AudienceCountsEmulator emulator = new();
/// emulator.Answer(Facet.Locations.Is(Geo.Germany), EmulatedAnswer.BelowThreshold);
/// </code>
/// </example>
public sealed record EmulatedAnswer
{
    private EmulatedAnswer()
    {
    }

    /// <summary>A total of 0, as the service answers below 300 members.</summary>
    public static EmulatedAnswer BelowThreshold { get; } = Of(0);

    /// <summary>An element without numbers.</summary>
    public static EmulatedAnswer WithoutNumbers { get; } = new();

    /// <summary>A list without elements.</summary>
    public static EmulatedAnswer WithoutElements { get; } = new() { HasElement = false };

    /// <summary>The number of members; null if the answer has none.</summary>
    public long? Total { get; private init; }

    /// <summary>The number of members that visit more often; null if the answer has none.</summary>
    public long? Active { get; private init; }

    internal bool HasElement { get; private init; } = true;

    /// <summary>A count as it is given: it is neither rounded nor taken for 0 below 300.</summary>
    /// <param name="total">The number of members.</param>
    /// <param name="active">The number of members that visit more often. The service has answered 0 wherever an answer of it is public.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative.</exception>
    public static EmulatedAnswer Of(long total, long active = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(total);
        ArgumentOutOfRangeException.ThrowIfNegative(active);
        return new() { Total = total, Active = active };
    }
}
