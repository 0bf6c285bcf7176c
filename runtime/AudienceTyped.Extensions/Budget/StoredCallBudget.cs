namespace AudienceTyped;

/// <summary>A budget of this process.</summary>
internal sealed class StoredCallBudget(BudgetKeys keys, MemoryCallCounter counter, CallPace? pace, TimeProvider clock) : CallBudget
{
    public override async ValueTask AcquireAsync(LinkedInCall context, CancellationToken cancellationToken)
    {
        CallAllowance[] allowances = keys.Of(context.Resource);
        if (pace is not null)
        {
            // A call that may not leave does not wait for its turn first.
            Require(counter.FindRefusal(allowances, clock.GetUtcNow()), context);
            Require(FindLongWait(pace, allowances[0], context), context);
            await pace.WaitAsync(cancellationToken).ConfigureAwait(false);
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

    private CallRefusal? FindLongWait(CallPace pace, CallAllowance allowance, LinkedInCall context)
    {
        DateTimeOffset turn = clock.GetUtcNow() + pace.ExpectedWait;
        return turn > context.Deadline ? new(allowance, QuotaWindow.Second, turn, IsOfService: false) : null;
    }

    private static void Require(CallRefusal? refusal, LinkedInCall context)
    {
        if (refusal is { } refused)
        {
            throw refused.ToException(context);
        }
    }
}
