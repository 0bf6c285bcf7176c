namespace AudienceTyped;

/// <summary>What is used of an allowance today.</summary>
/// <param name="Calls">How many calls.</param>
/// <param name="BlockedUntil">Until when LinkedIn answers none; null if it does.</param>
internal readonly record struct UsedCalls(int Calls, DateTimeOffset? BlockedUntil)
{
    public static RemainingCalls Remaining(string resource, CallAllowance[] allowances, UsedCalls[] used)
    {
        RemainingCalls remaining = new() { Resource = resource, BlockedUntil = used.Max(static one => one.BlockedUntil) };
        for (int index = 0; index < allowances.Length; index++)
        {
            int? left = allowances[index].Limit is { } limit ? Math.Max(0, limit - used[index].Calls) : null;
            remaining = allowances[index].Scope == QuotaScope.Member ? remaining with { OfMember = left } : remaining with { OfApplication = left };
        }

        return remaining;
    }
}
