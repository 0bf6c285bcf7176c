using System.Collections.Concurrent;
using System.Threading.RateLimiting;

namespace AudienceTyped;

/// <summary>Lets so many calls of an application leave in a second; more wait in the order in which they came.</summary>
internal sealed class MemoryCallPace : IDisposable
{
    // A segment longer than a second, so that calls at the two ends of a segment are a second apart too.
    private const int Segments = 21;
    private static readonly TimeSpan _window = TimeSpan.FromMilliseconds(1050);

    private readonly ConcurrentDictionary<(string Application, int PerSecond), Lazy<RateLimiter>> _limiters = [];

    /// <summary>The limiter of an application; null for any number.</summary>
    public RateLimiter? Of(string application, int? perSecond) => perSecond is not { } calls ? null
        : _limiters.GetOrAdd((application, calls), static key => new(() => Create(key.PerSecond))).Value;

    public void Dispose()
    {
        foreach (Lazy<RateLimiter> limiter in _limiters.Values)
        {
            limiter.Value.Dispose();
        }
    }

    private static SlidingWindowRateLimiter Create(int perSecond) => new(new()
    {
        PermitLimit = perSecond,
        Window = _window,
        SegmentsPerWindow = Segments,
        QueueLimit = int.MaxValue,
        QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
    });
}
