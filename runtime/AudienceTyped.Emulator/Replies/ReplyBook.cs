namespace AudienceTyped.Emulation;

/// <summary>
/// The replies that tests have asked for. Those to the next calls come first, in the order in which they were asked for;
/// then, of those to given criteria, the one that was asked for last.
/// </summary>
internal sealed class ReplyBook
{
    private readonly Lock _lock = new();
    private readonly List<EmulatedReply> _replies = [];

    // Most tests ask for none, and then no criteria are read back.
    private volatile bool _isEmpty = true;

    public bool IsEmpty => _isEmpty;

    public EmulatedReply Add(
        TargetingCriteria? criteria, int times, EmulatedAnswer? answer = null, EmulatedFault? fault = null, TimeSpan? delay = null, int after = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(after);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(times);
        EmulatedReply reply = new(TakeBack) { Criteria = criteria, Times = times, Answer = answer, Fault = fault, Delay = delay, After = after };
        lock (_lock)
        {
            _replies.Add(reply);
            _isEmpty = false;
        }

        return reply;
    }

    /// <summary>The delay of a call; null for none.</summary>
    public TimeSpan? TakeDelay(TargetingCriteria? criteria) => Take(static reply => reply.Delay is not null, criteria)?.Delay;

    /// <summary>The answer or fault of a call.</summary>
    /// <param name="criteria">What the call asks; null where it does not ask a count, or cannot be read.</param>
    /// <param name="canBeAnswered">Whether a count can be answered; a fault needs no good request.</param>
    public EmulatedReply? TakeAnswer(TargetingCriteria? criteria, bool canBeAnswered) =>
        Take(reply => reply.Fault is not null || (reply.Answer is not null && canBeAnswered), criteria);

    public void Clear()
    {
        lock (_lock)
        {
            _replies.Clear();
            _isEmpty = true;
        }
    }

    private EmulatedReply? Take(Func<EmulatedReply, bool> isWanted, TargetingCriteria? criteria)
    {
        lock (_lock)
        {
            EmulatedReply? taken = _replies.Find(reply => reply.Criteria is null && isWanted(reply))
                ?? (criteria is null ? null : _replies.FindLast(reply => reply.Criteria is not null && isWanted(reply) && reply.Criteria == criteria));
            if (taken is { Passed: var passed } && passed < taken.After)
            {
                taken.Passed++;
                return null;
            }

            if (taken is not null)
            {
                taken.CountGiven();
                if (taken.IsUsedUp)
                {
                    Remove(taken);
                }
            }

            return taken;
        }
    }

    private bool TakeBack(EmulatedReply reply)
    {
        lock (_lock)
        {
            return Remove(reply);
        }
    }

    private bool Remove(EmulatedReply reply)
    {
        bool isRemoved = _replies.Remove(reply);
        _isEmpty = _replies.Count == 0;
        return isRemoved;
    }
}
