namespace AudienceTyped.Tests;

/// <summary>A clock that a test moves. Its timers are those of the machine.</summary>
internal sealed class MovingTime(DateTimeOffset start) : TimeProvider
{
    private long _ticks = start.UtcTicks;

    public override DateTimeOffset GetUtcNow() => new(Volatile.Read(ref _ticks), TimeSpan.Zero);

    public void Move(TimeSpan time) => Interlocked.Add(ref _ticks, time.Ticks);
}
