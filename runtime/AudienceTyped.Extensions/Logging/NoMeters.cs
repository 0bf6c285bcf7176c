using System.Diagnostics.Metrics;

namespace AudienceTyped;

/// <summary>Creates meters that nobody can listen to.</summary>
internal sealed class NoMeters : IMeterFactory
{
    public static NoMeters Instance { get; } = new();

    public Meter Create(MeterOptions options)
    {
        // Instruments of a disposed meter are not published.
        Meter meter = new(options);
        meter.Dispose();
        return meter;
    }

    public void Dispose()
    {
    }
}
