namespace AudienceTyped.Emulation;

/// <summary>How long an answer may be held back.</summary>
internal static class EmulatedDelay
{
    public static TimeSpan Longest { get; } = TimeSpan.FromDays(1);

    public static TimeSpan Require(TimeSpan delay)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(delay, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(delay, Longest);
        return delay;
    }
}
