namespace AudienceTyped.Extensions.Tests;

/// <summary>What a run would cost is known before, without a call and without a permit.</summary>
public sealed class CallEstimateTests
{
    private static readonly TargetingCriteria[] _ten = [.. Enumerable.Range(0, 10).Select(Audiences.Of)];

    // Nobody has a skill and not the same skill.
    private static readonly TargetingCriteria _nobody = Facet.Skills.Is(Skill.Python) & Facet.Skills.IsNot(Skill.Python);

    // Includes nothing.
    private static readonly TargetingCriteria _refused = AnyOf.Empty;

    private static CancellationToken Cancellation => AccountHost.Cancellation;

    [Fact]
    public async Task The_estimate_is_what_a_run_costs()
    {
        await using AccountHost host = await AccountHost.StartAsync(static options => options.Budget.CallsPerDay = 100);
        await host.Client.CountAsync(_ten[0], Cancellation);
        TargetingCriteria[] audiences = [.. _ten, _ten[1], _nobody, _refused, _nobody];
        CallEstimate estimate = await host.Client.EstimateCallsAsync(audiences, cancellationToken: Cancellation);
        Assert.Equal(new CallEstimate { Audiences = 14, Duplicates = 2, Cached = 1, Empty = 1, Refused = 1 }, estimate);
        Assert.Equal((9, "9 calls for 14 audiences"), (estimate.Calls, estimate.ToString()));
        Assert.Single(host.Emulator.Requests);
        Assert.Equal(99, (await host.Budget.GetRemainingAsync(cancellationToken: Cancellation)).Calls);

        List<AudienceOutcome> outcomes = await CountManyTests.ReadAsync(host.Client.CountManyAsync(audiences, cancellationToken: Cancellation));
        Assert.Equal(1 + estimate.Calls, host.Emulator.Requests.Count);
        Assert.Equal(AudienceCountStatus.Empty, outcomes[11].Count!.Status);
        Assert.IsType<LinkedInRefusedRequestException>(outcomes[12].Error);
    }

    [Fact]
    public async Task A_run_with_a_limit_costs_no_more_than_it()
    {
        await using AccountHost host = await AccountHost.StartAsync();
        CountManyOptions options = new() { MaximumCalls = 4 };
        Assert.Equal(4, (await host.Client.EstimateCallsAsync(_ten, options, Cancellation)).Calls);
        Assert.Equal(2, (await host.Client.EstimateCallsAsync(_ten[..2], options, Cancellation)).Calls);
    }

    [Fact]
    public async Task What_is_not_checked_before_it_is_sent_costs_a_call()
    {
        await using AccountHost host = await AccountHost.StartAsync(static options => options.ValidateBeforeSending = false);
        Assert.Equal(1, (await host.Client.EstimateCallsAsync([_nobody], cancellationToken: Cancellation)).Calls);
        await CountManyTests.ReadAsync(host.Client.CountManyAsync([_nobody], cancellationToken: Cancellation));
        Assert.Single(host.Emulator.Requests);
    }

    [Fact]
    public async Task A_client_of_a_test_can_be_estimated_and_null_is_refused()
    {
        using CountsNothing client = new();
        Assert.Equal(10, (await client.EstimateCallsAsync(_ten, cancellationToken: Cancellation)).Calls);
        await Assert.ThrowsAsync<ArgumentException>(() => client.EstimateCallsAsync([null!], cancellationToken: Cancellation));
    }

    private sealed class CountsNothing : AudienceCountsClient;
}
