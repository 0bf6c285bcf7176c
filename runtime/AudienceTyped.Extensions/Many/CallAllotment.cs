namespace AudienceTyped;

/// <summary>
/// How many calls a run may make, and has made. A call that turned out not to be needed is given back, so one who finds none left waits until it is known
/// of each that was taken whether it was made.
/// </summary>
internal sealed class CallAllotment(int? maximum)
{
    private readonly Lock _lock = new();
    private TaskCompletionSource _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _taken;
    private int _made;

    public int Made => Volatile.Read(ref _made);

    /// <summary>Takes a call; returns false if all are made.</summary>
    public async ValueTask<bool> TakeAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            Task changed;
            lock (_lock)
            {
                if (maximum is not { } most || _taken < most)
                {
                    _taken++;
                    return true;
                }

                if (_made >= most)
                {
                    return false;
                }

                changed = _changed.Task;
            }

            await changed.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    public void Complete(bool isMade)
    {
        TaskCompletionSource changed;
        lock (_lock)
        {
            _taken -= isMade ? 0 : 1;
            _made += isMade ? 1 : 0;
            changed = _changed;
            _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
        }

        changed.TrySetResult();
    }
}
