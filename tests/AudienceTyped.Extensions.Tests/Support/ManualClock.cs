namespace AudienceTyped.Extensions.Tests;

/// <summary>A clock that a test sets. Timers run by the clock of the machine.</summary>
internal sealed class ManualClock(DateTimeOffset now) : TimeProvider
{
    public DateTimeOffset Now { get; set; } = now;

    public override DateTimeOffset GetUtcNow() => Now;
}
