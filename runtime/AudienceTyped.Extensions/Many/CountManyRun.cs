using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace AudienceTyped;

/// <summary>One run over many audiences: a reader that starts the calls, and the loop of the caller that takes the outcomes.</summary>
internal sealed class CountManyRun(AudienceCountsClient client, CountManyOptions options, CountJournal? journal) : IDisposable
{
    // So many outcomes wait for the caller at most; then no further criteria are read.
    private const int OutcomesAhead = 4;

    private readonly Dictionary<string, Task<AudienceOutcome>> _byKey = [];
    private readonly SemaphoreSlim _slots = new(options.Concurrency);
    private readonly SemaphoreSlim _ahead = new(options.Concurrency * OutcomesAhead);
    private readonly Channel<Task<AudienceOutcome>> _outcomes = Channel.CreateUnbounded<Task<AudienceOutcome>>();
    private readonly CallAllotment _calls = new(options.MaximumCalls);
    private LinkedInApiException? _end;
    private int _open = 1;

    public async IAsyncEnumerable<AudienceOutcome> EnumerateAsync(
        IAsyncEnumerable<TargetingCriteria> criteria, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        Task reading = ReadAsync(criteria, stop.Token);
        CountManyProgress progress = default;
        try
        {
            await foreach (Task<AudienceOutcome> outcome in _outcomes.Reader.ReadAllAsync(cancellationToken).ConfigureAwait(false))
            {
                AudienceOutcome known = await outcome.WaitAsync(cancellationToken).ConfigureAwait(false);
                _ahead.Release();
                progress = new(
                    progress.Done + 1,
                    _calls.Made,
                    progress.Failed + (known.Status == AudienceOutcomeStatus.Failed ? 1 : 0),
                    progress.NotAsked + (known.Status == AudienceOutcomeStatus.NotAsked ? 1 : 0));
                options.Progress?.Report(progress);
                yield return known;
            }
        }
        finally
        {
            await StopAsync(stop, reading).ConfigureAwait(false);
        }
    }

    public void Dispose()
    {
        _slots.Dispose();
        _ahead.Dispose();
    }

    // The journal is closed afterwards: nobody may write to it any more.
    private async Task StopAsync(CancellationTokenSource stop, Task reading)
    {
        await stop.CancelAsync().ConfigureAwait(false);
        await reading.ConfigureAwait(false);
        for (int slot = 0; slot < options.Concurrency; slot++)
        {
            await _slots.WaitAsync(CancellationToken.None).ConfigureAwait(false);
        }
    }

    private async Task ReadAsync(IAsyncEnumerable<TargetingCriteria> criteria, CancellationToken cancellationToken)
    {
        try
        {
            int index = 0;
            await foreach (TargetingCriteria one in criteria.WithCancellation(cancellationToken).ConfigureAwait(false))
            {
                await _ahead.WaitAsync(cancellationToken).ConfigureAwait(false);
                Require(one, index);
                if (!_byKey.TryGetValue(one.Key, out Task<AudienceOutcome>? first))
                {
                    await _slots.WaitAsync(cancellationToken).ConfigureAwait(false);
                    _byKey.Add(one.Key, first = AskAsync(one, index, cancellationToken));
                }

                Add(ForAsync(first, one, index));
                index++;
            }

            Close();
        }
        catch (Exception exception)
        {
            _outcomes.Writer.TryComplete(exception);
        }
    }

    /// <summary>Refuses null.</summary>
    public static void Require(TargetingCriteria? criteria, int index)
    {
        if (criteria is null)
        {
            throw new ArgumentException($"The criteria at {index} are null.");
        }
    }

    private void Add(Task<AudienceOutcome> outcome)
    {
        if (options.Order == OutcomeOrder.Input || outcome.IsCompleted)
        {
            _outcomes.Writer.TryWrite(outcome);
            return;
        }

        Interlocked.Increment(ref _open);
        outcome.ContinueWith(
            done =>
            {
                _outcomes.Writer.TryWrite(done);
                Close();
            },
            CancellationToken.None,
            TaskContinuationOptions.ExecuteSynchronously,
            TaskScheduler.Default);
    }

    private void Close()
    {
        if (Interlocked.Decrement(ref _open) == 0)
        {
            _outcomes.Writer.TryComplete();
        }
    }

    private static async Task<AudienceOutcome> ForAsync(Task<AudienceOutcome> first, TargetingCriteria criteria, int index)
    {
        AudienceOutcome known = await first.ConfigureAwait(false);
        return known.Index == index ? known : known with { Index = index, Criteria = criteria };
    }

    private async Task<AudienceOutcome> AskAsync(TargetingCriteria criteria, int index, CancellationToken cancellationToken)
    {
        try
        {
            AudienceOutcome outcome = new() { Index = index, Criteria = criteria, Status = AudienceOutcomeStatus.NotAsked };
            if (journal?.Find(criteria.Key) is { } noted)
            {
                return outcome with { Status = AudienceOutcomeStatus.FromJournal, Count = noted };
            }

            if (Volatile.Read(ref _end) is { } end)
            {
                return outcome with { Error = end };
            }

            // The reader goes on while the service answers.
            await Task.Yield();
            bool hasCall = await _calls.TakeAsync(cancellationToken).ConfigureAwait(false);
            if (!hasCall && !await client.IsKnownAsync(criteria, cancellationToken).ConfigureAwait(false))
            {
                return outcome;
            }

            (outcome, bool isMade) = await CountAsync(outcome, cancellationToken).ConfigureAwait(false);
            if (hasCall)
            {
                _calls.Complete(isMade);
            }

            return outcome;
        }
        finally
        {
            _slots.Release();
        }
    }

    private async Task<(AudienceOutcome Outcome, bool IsMade)> CountAsync(AudienceOutcome outcome, CancellationToken cancellationToken)
    {
        AudienceCount count;
        try
        {
            count = await client.CountAsync(outcome.Criteria, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            return Fail(outcome, exception);
        }

        journal?.Note(outcome.Criteria.Key, count);
        return (outcome with { Status = AudienceOutcomeStatus.Answered, Count = count }, count.RequestLine is not null);
    }

    private (AudienceOutcome Outcome, bool IsMade) Fail(AudienceOutcome outcome, Exception exception)
    {
        // What a token provider or a handler of the program throws is the failure of one audience too.
        LinkedInApiException error = exception as LinkedInApiException
            ?? new LinkedInApiException($"The call failed with {exception.GetType().Name}; the cause is its inner exception.", exception);
        if (error is LinkedInQuotaException { Window: QuotaWindow.Day } or LinkedInAuthenticationException or LinkedInVersionException)
        {
            Interlocked.CompareExchange(ref _end, error, null);
        }

        return (outcome with { Status = AudienceOutcomeStatus.Failed, Error = error }, error.RequestLine is not null);
    }
}
