using System.Threading.RateLimiting;

namespace AudienceTyped;

/// <summary>A budget of this process.</summary>
internal sealed class StoredCallBudget(BudgetKeys keys, MemoryCallCounter counter, RateLimiter? pace, TimeProvider clock) : CallBudget
{
    public override async ValueTask AcquireAsync(LinkedInCall context, CancellationToken cancellationToken)
    {
        CallAllowance[] allowances = keys.Of(context.Resource);
        if (pace is not null)
        {
            // A call that may not leave does not wait for its turn first.
            Require(counter.FindRefusal(allowances, clock.GetUtcNow()), context);
            using RateLimitLease lease = await pace.AcquireAsync(permitCount: 1, cancellationToken).ConfigureAwait(false);
        }

        Require(counter.Take(allowances, clock.GetUtcNow()), context);
    }

    public override ValueTask BlockAsync(LinkedInCall context, QuotaScope scope, DateTimeOffset until, CancellationToken cancellationToken)
    {
        counter.Block(keys.Of(context.Resource, scope).Key, until, clock.GetUtcNow());
        return ValueTask.CompletedTask;
    }

    public override ValueTask<RemainingCalls> GetRemainingAsync(string resource = Counts, CancellationToken cancellationToken = default)
    {
        CallAllowance[] allowances = keys.Of(resource);
        return ValueTask.FromResult(UsedCalls.Remaining(resource, allowances, counter.Read(allowances, clock.GetUtcNow())));
    }

    private static void Require(CallRefusal? refusal, LinkedInCall context)
    {
        if (refusal is { } refused)
        {
            throw refused.ToException(context);
        }
    }
}
