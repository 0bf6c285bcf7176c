namespace AudienceTyped.Emulation;

/// <summary>How long an answer may be held back.</summary>
internal static class EmulatedDelay
{
    public static TimeSpan Require(TimeSpan delay)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(delay, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(delay, TimeSpan.FromDays(1));
        return delay;
    }
}
