using Microsoft.Extensions.Logging;
using StackExchange.Redis;

namespace AudienceTyped;

/// <summary>A budget that processes share through Redis.</summary>
internal sealed class SharedCallBudget(
    BudgetKeys keys, RedisCallCounter shared, MemoryCallCounter memory, BudgetFallback? fallback, TimeProvider clock, ILogger logger) : CallBudget
{
    private readonly StoredCallBudget? _fallback = fallback?.ToBudget(clock);

    public override async ValueTask AcquireAsync(LinkedInCall context, CancellationToken cancellationToken)
    {
        CallAllowance[] allowances = keys.Of(context.Resource);

        // A refusal that this process has seen is known without Redis, and also while Redis is away.
        CallAllowance[] unlimited = Array.ConvertAll(allowances, static allowance => allowance with { Limit = null });
        Require(memory.FindRefusal(unlimited, clock.GetUtcNow()), context);

        try
        {
            await TakeTurnAsync(context, allowances, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (IsOutage(exception))
        {
            AccountLog.BudgetAway(logger, keys.Application, _fallback is not null, exception.GetType().Name);
            await (_fallback ?? throw Away(exception)).AcquireAsync(context, cancellationToken).ConfigureAwait(false);
        }
    }

    public override async ValueTask BlockAsync(LinkedInCall context, QuotaScope scope, DateTimeOffset until, CancellationToken cancellationToken)
    {
        CallAllowance allowance = keys.Of(context.Resource, scope);
        memory.Block(allowance.Key, until, clock.GetUtcNow());
        try
        {
            await shared.BlockAsync(keys, allowance, until).WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (IsOutage(exception))
        {
            // This process knows; each other one is refused once.
            AccountLog.BudgetAway(logger, keys.Application, _fallback is not null, exception.GetType().Name);
        }
    }

    public override async ValueTask<RemainingCalls> GetRemainingAsync(string resource = Counts, CancellationToken cancellationToken = default)
    {
        CallAllowance[] allowances = keys.Of(resource);
        try
        {
            UsedCalls[] used = await shared.ReadAsync(keys, allowances, clock.GetUtcNow()).WaitAsync(cancellationToken).ConfigureAwait(false);
            return UsedCalls.Remaining(resource, allowances, used);
        }
        catch (Exception exception) when (IsOutage(exception))
        {
            return await (_fallback ?? throw Away(exception)).GetRemainingAsync(resource, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task TakeTurnAsync(LinkedInCall context, CallAllowance[] allowances, CancellationToken cancellationToken)
    {
        while (true)
        {
            DateTimeOffset start = clock.GetUtcNow();
            (CallRefusal? Refusal, TimeSpan Wait) taken = await shared
                .TakeAsync(keys, allowances, start, context.Deadline - start)
                .WaitAsync(cancellationToken)
                .ConfigureAwait(false);
            Require(taken.Refusal, context);
            if (taken.Wait <= TimeSpan.Zero)
            {
                return;
            }

            await Task.Delay(taken.Wait, clock, cancellationToken).ConfigureAwait(false);
            DateTimeOffset now = clock.GetUtcNow();

            // The permit of a day is none of the next one.
            if (UtcDay.EndOf(now) == UtcDay.EndOf(start))
            {
                // While the call waited, LinkedIn may have refused another one for the day.
                Require(await FindRefusalAsync(allowances, now, cancellationToken).ConfigureAwait(false), context);
                return;
            }
        }
    }

    private async Task<CallRefusal?> FindRefusalAsync(CallAllowance[] allowances, DateTimeOffset now, CancellationToken cancellationToken)
    {
        UsedCalls[] used = await shared.ReadAsync(keys, allowances, now).WaitAsync(cancellationToken).ConfigureAwait(false);
        int refused = Array.FindIndex(used, static one => one.BlockedUntil is not null);
        return refused < 0 ? null : new(allowances[refused], QuotaWindow.Day, used[refused].BlockedUntil!.Value, IsOfService: true);
    }

    private static void Require(CallRefusal? refusal, LinkedInCall context)
    {
        if (refusal is { } refused)
        {
            throw refused.ToException(context);
        }
    }

    private static bool IsOutage(Exception exception) => exception is RedisException or RedisCommandException or TimeoutException or ObjectDisposedException;

    // The text of the exception names the server, and can have parts of the connection string.
    private static LinkedInUnavailableException Away(Exception exception) => new(
        $"The call was not sent: the shared budget in Redis could not be reached ({exception.GetType().Name}). Check Budget.Redis and the server. "
        + "To go on with a budget of this process, set Budget.WhenRedisIsAway to UseLocalBudget.");
}
