namespace AudienceTyped;

/// <summary>Something that an <see cref="AudienceCountsEmulator"/> does because a test asked for it, and that can be taken back.</summary>
public sealed class EmulatedReply
{
    /// <summary>The number of times for a reply that is given until it is taken back.</summary>
    public const int UntilTakenBack = int.MaxValue;

    private readonly Func<bool> _takeBack;
    private int _given;

    internal EmulatedReply(Func<EmulatedReply, bool> takeBack) => _takeBack = () => takeBack(this);

    /// <summary>How many calls it was given to.</summary>
    public int TimesGiven => Volatile.Read(ref _given);

    internal TargetingCriteria? Criteria { get; init; }

    internal int Times { get; init; } = 1;

    /// <summary>How many matching calls go as usual before.</summary>
    internal int After { get; init; }

    internal int Passed { get; set; }

    internal EmulatedAnswer? Answer { get; init; }

    internal EmulatedFault? Fault { get; init; }

    internal TimeSpan? Delay { get; init; }

    /// <summary>Whether calls are left that it will be given to.</summary>
    internal bool IsUsedUp => Times != UntilTakenBack && TimesGiven >= Times;

    /// <summary>Ends it, and returns whether it was still to be given.</summary>
    public bool TakeBack() => _takeBack();

    internal void CountGiven() => Interlocked.Increment(ref _given);
}
