namespace AudienceTyped;

/// <summary>
/// How many calls of the API may still be made. Each request that leaves takes one permit before it does. The registered budget is one of
/// <see cref="AudienceTypedBudgetOptions"/>; derive from this class for one of your own.
/// </summary>
/// <example>
/// <code>
/// RemainingCalls remaining = await budget.GetRemainingAsync();
/// Console.WriteLine(remaining);
/// </code>
/// </example>
public abstract class CallBudget
{
    /// <summary>The resource of counts, <c>audienceCounts</c>. LinkedIn counts the calls of each resource by itself.</summary>
    public const string Counts = "audienceCounts";

    /// <summary>No budget.</summary>
    public static CallBudget Unlimited { get; } = new UnlimitedCallBudget();

    /// <summary>Takes a permit for one request, and waits for its turn if too many leave in a second. A permit that is not used is not returned.</summary>
    /// <param name="context">The call.</param>
    /// <param name="cancellationToken">Cancels the wait.</param>
    /// <exception cref="LinkedInQuotaException">The budget is used up. <see cref="LinkedInQuotaException.RetryAt"/> says until when.</exception>
    /// <exception cref="LinkedInUnavailableException">The shared budget could not be reached.</exception>
    public abstract ValueTask AcquireAsync(LinkedInCall context, CancellationToken cancellationToken);

    /// <summary>Is told that LinkedIn refused a call for the day: no other may leave before.</summary>
    /// <param name="context">The call.</param>
    /// <param name="scope">Whose calls are used up.</param>
    /// <param name="until">When the next call can be answered.</param>
    /// <param name="cancellationToken">Cancels the notice.</param>
    public abstract ValueTask BlockAsync(LinkedInCall context, QuotaScope scope, DateTimeOffset until, CancellationToken cancellationToken);

    /// <summary>How many calls are left today. Takes no permit.</summary>
    /// <param name="resource">The resource.</param>
    /// <param name="cancellationToken">Cancels the question.</param>
    /// <exception cref="LinkedInUnavailableException">The shared budget could not be reached.</exception>
    public abstract ValueTask<RemainingCalls> GetRemainingAsync(string resource = Counts, CancellationToken cancellationToken = default);

    private sealed class UnlimitedCallBudget : CallBudget
    {
        public override ValueTask AcquireAsync(LinkedInCall context, CancellationToken cancellationToken) => ValueTask.CompletedTask;

        public override ValueTask BlockAsync(LinkedInCall context, QuotaScope scope, DateTimeOffset until, CancellationToken cancellationToken) =>
            ValueTask.CompletedTask;

        public override ValueTask<RemainingCalls> GetRemainingAsync(string resource = Counts, CancellationToken cancellationToken = default) =>
            ValueTask.FromResult(new RemainingCalls { Resource = resource });
    }
}
