using System.Threading.RateLimiting;

namespace AudienceTyped;

/// <summary>Lets so many calls of an application leave in a second; more wait in the order in which they came.</summary>
internal sealed class CallPace(int perSecond) : IDisposable
{
    // A segment longer than a second, so that calls at the two ends of a segment are a second apart too.
    private const int Segments = 21;
    private static readonly TimeSpan _window = TimeSpan.FromMilliseconds(1050);

    private readonly SlidingWindowRateLimiter _limiter = new(new()
    {
        PermitLimit = perSecond,
        Window = _window,
        SegmentsPerWindow = Segments,
        QueueLimit = int.MaxValue,
        QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
    });

    /// <summary>How many calls may leave in a second.</summary>
    public int PerSecond => perSecond;

    /// <summary>How long a call that comes now waits for its turn, to about a second.</summary>
    public TimeSpan ExpectedWait => (_limiter.GetStatistics()?.CurrentQueuedCount ?? 0) / (double)perSecond * _window;

    /// <summary>Waits for the turn of a call.</summary>
    public async ValueTask WaitAsync(CancellationToken cancellationToken)
    {
        using RateLimitLease lease = await _limiter.AcquireAsync(permitCount: 1, cancellationToken).ConfigureAwait(false);
        if (!lease.IsAcquired)
        {
            throw new ObjectDisposedException(nameof(CallBudget), "The services of the account were disposed, and no call leaves any more.");
        }
    }

    public void Dispose() => _limiter.Dispose();
}
