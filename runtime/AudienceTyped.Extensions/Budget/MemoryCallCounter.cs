namespace AudienceTyped;

/// <summary>Counts the calls of a day in this process. A call is counted for all allowances or for none.</summary>
internal sealed class MemoryCallCounter
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, Day> _days = [];

    /// <summary>Counts a call; returns why it may not leave, if so.</summary>
    public CallRefusal? Take(CallAllowance[] allowances, DateTimeOffset now)
    {
        lock (_lock)
        {
            if (FindRefusalLocked(allowances, now) is { } refusal)
            {
                return refusal;
            }

            foreach (CallAllowance allowance in allowances)
            {
                Today(allowance.Key, now).Calls++;
            }

            return null;
        }
    }

    /// <summary>Why a call may not leave; null if it may. Counts nothing.</summary>
    public CallRefusal? FindRefusal(CallAllowance[] allowances, DateTimeOffset now)
    {
        lock (_lock)
        {
            return FindRefusalLocked(allowances, now);
        }
    }

    public void Block(string key, DateTimeOffset until, DateTimeOffset now)
    {
        lock (_lock)
        {
            Day day = Today(key, now);
            day.BlockedUntil = until > day.BlockedUntil ? until : day.BlockedUntil;
        }
    }

    public UsedCalls[] Read(CallAllowance[] allowances, DateTimeOffset now)
    {
        lock (_lock)
        {
            return Array.ConvertAll(allowances, allowance =>
            {
                Day day = Today(allowance.Key, now);
                return new UsedCalls(day.Calls, day.BlockedUntil > now ? day.BlockedUntil : null);
            });
        }
    }

    private CallRefusal? FindRefusalLocked(CallAllowance[] allowances, DateTimeOffset now)
    {
        foreach (CallAllowance allowance in allowances)
        {
            Day day = Today(allowance.Key, now);
            if (day.BlockedUntil > now)
            {
                return new(allowance, QuotaWindow.Day, day.BlockedUntil, IsOfService: true);
            }

            if (day.Calls >= allowance.Limit)
            {
                return new(allowance, QuotaWindow.Day, UtcDay.EndOf(now), IsOfService: false);
            }
        }

        return null;
    }

    // A refusal can outlast the day here, where the service's clock is behind.
    private Day Today(string key, DateTimeOffset now)
    {
        if (!_days.TryGetValue(key, out Day? day))
        {
            _days.Add(key, day = new());
        }

        var date = DateOnly.FromDateTime(now.UtcDateTime);
        if (day.Date != date)
        {
            (day.Date, day.Calls) = (date, 0);
        }

        return day;
    }

    private sealed class Day
    {
        public DateOnly Date { get; set; }

        public int Calls { get; set; }

        public DateTimeOffset BlockedUntil { get; set; }
    }
}
