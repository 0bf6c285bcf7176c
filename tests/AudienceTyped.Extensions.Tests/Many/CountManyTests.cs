using System.Runtime.CompilerServices;

namespace AudienceTyped.Extensions.Tests;

public sealed class CountManyTests
{
    private static readonly TargetingCriteria[] _ten = [.. Enumerable.Range(0, 10).Select(Audiences.Of)];

    [Theory]
    [InlineData(OutcomeOrder.Input)]
    [InlineData(OutcomeOrder.Completion)]
    public async Task Each_audience_has_an_outcome_and_duplicates_are_asked_once(OutcomeOrder order)
    {
        await using AccountHost host = await AccountHost.StartAsync(static options => options.Cache.Enabled = false);
        TargetingCriteria[] audiences = [.. _ten, .. _ten.Reverse(), .. _ten];
        List<AudienceOutcome> outcomes = await ReadAsync(host.Client.CountManyAsync(audiences, new() { Order = order }, AccountHost.Cancellation));
        Assert.Equal(10, host.Emulator.Requests.Count);
        Assert.Equal(Enumerable.Range(0, 30), order == OutcomeOrder.Input ? Indexes(outcomes) : Indexes(outcomes).Order());
        Assert.All(outcomes, outcome => Assert.Equal(audiences[outcome.Index], outcome.Criteria));
        Assert.All(outcomes, static outcome => Assert.Equal(AudienceOutcomeStatus.Answered, outcome.Status));
    }

    [Fact]
    public async Task The_input_order_holds_where_the_first_is_the_slowest()
    {
        await using AccountHost host = await AccountHost.StartAsync();
        host.Emulator.Delay(_ten[0], TimeSpan.FromMilliseconds(400));
        Assert.Equal(Enumerable.Range(0, 10), Indexes(await ReadAsync(host.Client.CountManyAsync(_ten, cancellationToken: AccountHost.Cancellation))));
        host.Emulator.Delay(Audiences.Of(20), TimeSpan.FromMilliseconds(400));
        CountManyOptions byCompletion = new() { Order = OutcomeOrder.Completion };
        TargetingCriteria[] slowFirst = [Audiences.Of(20), Audiences.Of(21), Audiences.Of(22)];
        Assert.Equal(0, (await ReadAsync(host.Client.CountManyAsync(slowFirst, byCompletion, AccountHost.Cancellation)))[^1].Index);
    }

    [Fact]
    public async Task One_that_fails_does_not_end_the_rest()
    {
        await using AccountHost host = await AccountHost.StartAsync();
        host.Emulator.Fail(_ten[3], EmulatedFault.AccessDenied);
        AudienceOutcome[] outcomes = [.. await ReadAsync(host.Client.CountManyAsync([.. _ten, AnyOf.Empty], cancellationToken: AccountHost.Cancellation))];
        Assert.Equal([3, 10], outcomes.Where(static outcome => outcome.Status == AudienceOutcomeStatus.Failed).Select(static outcome => outcome.Index));
        Assert.IsType<LinkedInPermissionException>(outcomes[3].Error);
        Assert.Throws<LinkedInPermissionException>(() => outcomes[3].RequireCount());
        Assert.Equal(9, outcomes.Count(static outcome => outcome.Count is not null));
    }

    [Fact]
    public async Task After_a_quota_of_the_day_the_rest_is_not_asked()
    {
        await using AccountHost host = await AccountHost.StartAsync(static options => options.Budget.Enabled = false);
        host.Emulator.Fail(EmulatedFault.QuotaOfTheDay, EmulatedReply.UntilTakenBack, after: 2);
        List<AudienceOutcome> outcomes = await ReadAsync(host.Client.CountManyAsync(_ten, new() { Concurrency = 1 }, AccountHost.Cancellation));
        Assert.Equal(3, host.Emulator.Requests.Count);
        Assert.Equal(2, outcomes.Count(static outcome => outcome.Status == AudienceOutcomeStatus.Answered));
        Assert.Equal(7, outcomes.Count(static outcome => outcome is { Status: AudienceOutcomeStatus.NotAsked, Error: LinkedInQuotaException }));
    }

    [Fact]
    public async Task No_more_calls_are_made_than_allowed_and_progress_says_so()
    {
        await using AccountHost host = await AccountHost.StartAsync();
        await host.Client.CountAsync(_ten[9], AccountHost.Cancellation);
        List<CountManyProgress> reports = [];
        CountManyOptions options = new() { MaximumCalls = 4, Progress = new Listed(reports) };
        List<AudienceOutcome> outcomes = await ReadAsync(host.Client.CountManyAsync([_ten[9], .. _ten], options, AccountHost.Cancellation));
        Assert.Equal(5, host.Emulator.Requests.Count);
        Assert.Equal(new CountManyProgress(Done: 11, Asked: 4, Failed: 0, NotAsked: 5), reports[^1]);
        Assert.Throws<InvalidOperationException>(() => outcomes[^2].RequireCount());
    }

    [Fact]
    public async Task Criteria_are_read_as_they_are_needed_and_a_loop_that_is_left_ends_the_run()
    {
        await using AccountHost host = await AccountHost.StartAsync();
        int read = 0;
        IAsyncEnumerable<AudienceOutcome> outcomes =
            host.Client.CountManyAsync(Endless(AccountHost.Cancellation), new() { Concurrency = 2 }, AccountHost.Cancellation);
        await foreach (AudienceOutcome outcome in outcomes)
        {
            if (outcome.Index == 5)
            {
                break;
            }
        }

        Assert.InRange(read, 6, 20);

        async IAsyncEnumerable<TargetingCriteria> Endless([EnumeratorCancellation] CancellationToken cancellationToken)
        {
            while (true)
            {
                cancellationToken.ThrowIfCancellationRequested();
                await Task.Yield();
                yield return Audiences.Of(read++);
            }
        }
    }

    [Fact]
    public async Task A_run_that_is_canceled_ends()
    {
        await using AccountHost host = await AccountHost.StartAsync();
        host.Emulator.Delay(TimeSpan.FromMinutes(1), EmulatedReply.UntilTakenBack);
        using CancellationTokenSource source = new(TimeSpan.FromMilliseconds(200));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ReadAsync(host.Client.CountManyAsync(_ten, cancellationToken: source.Token)));
    }

    [Fact]
    public async Task An_input_that_fails_ends_the_run_with_its_failure()
    {
        await using AccountHost host = await AccountHost.StartAsync();
        await Assert.ThrowsAsync<ArgumentException>(() => ReadAsync(host.Client.CountManyAsync([_ten[0], null!], cancellationToken: AccountHost.Cancellation)));
        await Assert.ThrowsAsync<FormatException>(() => ReadAsync(host.Client.CountManyAsync(Failing(), cancellationToken: AccountHost.Cancellation)));

        static IEnumerable<TargetingCriteria> Failing()
        {
            yield return _ten[0];
            throw new FormatException();
        }
    }

    // One that the cache answers holds a call until that is known; the others wait, and are not left out.
    [Fact]
    public async Task A_call_that_is_given_back_is_used_by_another()
    {
        await using AccountHost host = await AccountHost.StartAsync();
        foreach (TargetingCriteria known in _ten[..5])
        {
            await host.Client.CountAsync(known, AccountHost.Cancellation);
        }

        host.Emulator.ClearRequests();
        CountManyOptions options = new() { MaximumCalls = 1, Concurrency = 8 };
        List<AudienceOutcome> outcomes = await ReadAsync(host.Client.CountManyAsync(_ten, options, AccountHost.Cancellation));
        Assert.Single(host.Emulator.Requests);
        Assert.Equal(6, outcomes.Count(static outcome => outcome.Status == AudienceOutcomeStatus.Answered));
        Assert.Equal(4, outcomes.Count(static outcome => outcome.Status == AudienceOutcomeStatus.NotAsked));
    }

    [Fact]
    public async Task A_hundred_equal_audiences_are_one_call()
    {
        await using AccountHost host = await AccountHost.StartAsync(static options => options.Cache.Enabled = false);
        List<AudienceOutcome> outcomes = await ReadAsync(
            host.Client.CountManyAsync(Enumerable.Repeat(Audiences.Germany, 100), cancellationToken: AccountHost.Cancellation));
        Assert.Single(host.Emulator.Requests);
        Assert.Equal(100, outcomes.Count(static outcome => outcome.Count is not null));
        Assert.Single(outcomes.Select(static outcome => outcome.Count!.Total).Distinct());
    }

    public static async Task<List<AudienceOutcome>> ReadAsync(IAsyncEnumerable<AudienceOutcome> outcomes)
    {
        List<AudienceOutcome> all = [];
        await foreach (AudienceOutcome outcome in outcomes)
        {
            all.Add(outcome);
        }

        return all;
    }

    private static IEnumerable<int> Indexes(IEnumerable<AudienceOutcome> outcomes) => outcomes.Select(static outcome => outcome.Index);

    // Progress<T> reports later, on another thread.
    private sealed class Listed(List<CountManyProgress> reports) : IProgress<CountManyProgress>
    {
        public void Report(CountManyProgress value) => reports.Add(value);
    }
}
