namespace AudienceTyped.Emulation;

/// <summary>The quotas of the application and of the member, for each resource by itself. A call that is refused does not count.</summary>
internal sealed class QuotaCheck(EmulatedQuotas quotas, TimeProvider timeProvider) : IRequestCheck
{
    private const string Application = "APPLICATION";
    private const string Member = "APPLICATION_AND_MEMBER";

    private static readonly (TimeSpan Length, string Name)[] _windows =
    [
        (TimeSpan.FromDays(1), "DAY"),
        (TimeSpan.FromMinutes(1), "MINUTE"),
        (TimeSpan.FromSeconds(1), "SECOND"),
    ];

    private readonly Lock _lock = new();
    private readonly Dictionary<(string Resource, string? Token, string Window), (long Window, int Calls)> _calls = [];

    public ServiceError? Check(ServiceRequest request)
    {
        if (quotas.IsNone)
        {
            return null;
        }

        // A call counts in all windows or in none.
        lock (_lock)
        {
            long now = timeProvider.GetUtcNow().UtcTicks;
            List<((string Resource, string? Token, string Window) Key, (long Window, int Calls) Value)> counted = [];
            foreach ((TimeSpan length, string name) in _windows)
            {
                long window = now / length.Ticks;
                foreach ((string who, string? token, int? limit) in (ReadOnlySpan<(string, string?, int?)>)
                    [(Application, null, quotas.OfApplication(name)), (Member, request.AccessToken, quotas.OfMember(name))])
                {
                    if (limit is null)
                    {
                        continue;
                    }

                    (string, string?, string) key = (request.Resource!.Name, token, name);
                    int calls = _calls.TryGetValue(key, out (long Window, int Calls) last) && last.Window == window ? last.Calls : 0;
                    if (calls >= limit)
                    {
                        return ServiceErrors.QuotaReached(who, name, $"The options allow {limit} calls of {request.Resource.Name}: {who}, {name}.");
                    }

                    counted.Add((key, (window, calls + 1)));
                }
            }

            counted.ForEach(one => _calls[one.Key] = one.Value);
            return null;
        }
    }

    /// <summary>Counts anew.</summary>
    public void Reset()
    {
        lock (_lock)
        {
            _calls.Clear();
        }
    }
}
