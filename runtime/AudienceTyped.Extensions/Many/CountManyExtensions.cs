using System.Runtime.CompilerServices;

namespace AudienceTyped;

/// <summary>Counts many audiences.</summary>
public static class CountManyExtensions
{
    /// <summary>
    /// Counts many audiences, several at once. Equal criteria are asked once, however they are written, and each gets the outcome. One that fails does not end
    /// the others. Criteria are read as they are needed, so the input can be as long as you like.
    /// </summary>
    /// <param name="client">The client.</param>
    /// <param name="criteria">The audiences.</param>
    /// <param name="options">How they are counted; null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the run. So does leaving the loop.</param>
    /// <exception cref="ArgumentException">An option cannot be used, or the criteria contain null.</exception>
    /// <exception cref="IOException">The journal cannot be read or written, another run uses it, or it is not a journal.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> canceled the run.</exception>
    /// <example>
    /// <code>
    /// CountManyOptions options = new() { Concurrency = 8, JournalPath = "counts.journal" };
    /// await foreach (AudienceOutcome outcome in client.CountManyAsync(audiences, options))
    /// {
    ///     Console.WriteLine(outcome);
    /// }
    /// </code>
    /// </example>
    public static IAsyncEnumerable<AudienceOutcome> CountManyAsync(
        this AudienceCountsClient client,
        IAsyncEnumerable<TargetingCriteria> criteria,
        CountManyOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(client);
        ArgumentNullException.ThrowIfNull(criteria);
        options ??= new();
        options.Check();
        return RunAsync(client, criteria, options, cancellationToken);
    }

    /// <inheritdoc cref="CountManyAsync(AudienceCountsClient, IAsyncEnumerable{TargetingCriteria}, CountManyOptions?, CancellationToken)"/>
    public static IAsyncEnumerable<AudienceOutcome> CountManyAsync(
        this AudienceCountsClient client,
        IEnumerable<TargetingCriteria> criteria,
        CountManyOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(criteria);
        return client.CountManyAsync(criteria.ToAsyncEnumerable(), options, cancellationToken);
    }

    /// <summary>How many calls a run would make, at most. Makes none, and takes no permit of a budget.</summary>
    /// <param name="client">The client.</param>
    /// <param name="criteria">The audiences.</param>
    /// <param name="options">The options of the run: its journal is read, and its limit of calls is kept.</param>
    /// <param name="cancellationToken">Cancels the estimate.</param>
    /// <exception cref="ArgumentException">An option cannot be used, or the criteria contain null.</exception>
    /// <exception cref="IOException">The journal cannot be read, or is not a journal.</exception>
    /// <example>
    /// <code>
    /// CallEstimate estimate = await client.EstimateCallsAsync(audiences);
    /// RemainingCalls remaining = await budget.GetRemainingAsync();
    /// if (estimate.Calls &gt; (remaining.Calls ?? int.MaxValue))
    /// {
    ///     Console.WriteLine($"{estimate} are more than {remaining}.");
    /// }
    /// </code>
    /// </example>
    public static async Task<CallEstimate> EstimateCallsAsync(
        this AudienceCountsClient client,
        IEnumerable<TargetingCriteria> criteria,
        CountManyOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(client);
        ArgumentNullException.ThrowIfNull(criteria);
        options ??= new();
        options.Check();
        IReadOnlyDictionary<string, AudienceCount> noted = options.JournalPath is { } path ? CountJournal.Read(path) : new Dictionary<string, AudienceCount>();
        CallEstimate estimate = new() { MaximumCalls = options.MaximumCalls };
        HashSet<string> seen = [];
        foreach (TargetingCriteria one in criteria)
        {
            CountManyRun.Require(one, estimate.Audiences);
            bool isNew = seen.Add(one.Key);
            estimate = estimate with { Audiences = estimate.Audiences + 1, Duplicates = estimate.Duplicates + (isNew ? 0 : 1) };
            if (isNew)
            {
                estimate = await estimate.AddAsync(client, one, noted, cancellationToken).ConfigureAwait(false);
            }
        }

        return estimate;
    }

    private static async IAsyncEnumerable<AudienceOutcome> RunAsync(
        AudienceCountsClient client,
        IAsyncEnumerable<TargetingCriteria> criteria,
        CountManyOptions options,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using CountJournal? journal = options.JournalPath is { } path ? CountJournal.Open(path) : null;
        using CountManyRun run = new(client, options, journal);
        await foreach (AudienceOutcome outcome in run.EnumerateAsync(criteria, cancellationToken).ConfigureAwait(false))
        {
            yield return outcome;
        }
    }
}
