namespace AudienceTyped;

/// <summary>How many calls a run may make, and has made. A call that turned out not to be needed is given back.</summary>
internal sealed class CallAllotment(int? maximum)
{
    private readonly Lock _lock = new();
    private int _taken;
    private int _made;

    public int Made => Volatile.Read(ref _made);

    public bool TryTake()
    {
        lock (_lock)
        {
            if (_taken >= maximum)
            {
                return false;
            }

            _taken++;
            return true;
        }
    }

    public void Complete(bool isMade)
    {
        lock (_lock)
        {
            _taken -= isMade ? 0 : 1;
            _made += isMade ? 1 : 0;
        }
    }
}
