using System.Globalization;

namespace AudienceTyped.Emulator.Tests;

/// <summary>A clock that stands still until a test moves it.</summary>
public sealed class Clock(DateTimeOffset now) : TimeProvider
{
    private DateTimeOffset _now = now;

    /// <summary>A day on which the versions from 202601 on are served.</summary>
    public static Clock OfTests() => new(new DateTimeOffset(2026, 11, 20, 12, 0, 0, TimeSpan.Zero));

    public static Clock At(string day) => new(DateTimeOffset.Parse(day + "T00:00:00Z", CultureInfo.InvariantCulture));

    public override DateTimeOffset GetUtcNow() => _now;

    public void Advance(TimeSpan time) => _now += time;
}
