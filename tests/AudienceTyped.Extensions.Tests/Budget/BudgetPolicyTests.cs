using Microsoft.Extensions.DependencyInjection;

namespace AudienceTyped.Extensions.Tests;

public sealed class BudgetPolicyTests
{
    [Fact]
    public async Task A_budget_that_is_used_up_sends_nothing_and_says_until_when()
    {
        await using AccountHost host = await AccountHost.StartAsync(static options => options.Budget.CallsPerDay = 2);
        Assert.Equal(2, (await RemainingAsync(host)).Calls);
        await host.Client.CountAsync(Audiences.Of(1), AccountHost.Cancellation);
        Assert.Equal(1, (await RemainingAsync(host)).Calls);
        await host.Client.CountAsync(Audiences.Of(2), AccountHost.Cancellation);
        var exception = await Assert.ThrowsAsync<LinkedInQuotaException>(() => host.Client.CountAsync(Audiences.Of(3), AccountHost.Cancellation));
        Assert.Equal((QuotaWindow.Day, QuotaScope.Application, null), (exception.Window, exception.Scope, exception.StatusCode));
        Assert.Equal(TimeSpan.Zero, exception.RetryAt.TimeOfDay);
        Assert.Contains("Budget.CallsPerDay", exception.Message, StringComparison.Ordinal);
        Assert.Equal(2, host.Emulator.Requests.Count);
        Assert.Equal(0, (await RemainingAsync(host)).Calls);
    }

    [Fact]
    public async Task A_cached_count_and_a_retry_cost_what_they_send()
    {
        await using AccountHost host = await AccountHost.StartAsync(static options => options.Budget.CallsPerDay = 10);
        host.Emulator.Fail(EmulatedFault.InternalError);
        await host.Client.CountAsync(Audiences.Germany, AccountHost.Cancellation);
        await host.Client.CountAsync(Audiences.Germany, AccountHost.Cancellation);
        Assert.Equal(8, (await RemainingAsync(host)).Calls);
    }

    [Fact]
    public async Task After_a_refusal_for_the_day_no_call_leaves_before_midnight()
    {
        ManualClock clock = new(DateTimeOffset.UtcNow);
        await using AccountHost host = await AccountHost.StartAsync(
            add: services => services.AddSingleton<TimeProvider>(clock), emulated: new() { TimeProvider = clock });
        host.Emulator.Fail(EmulatedFault.QuotaOfTheDayOfTheApplication);
        await Assert.ThrowsAsync<LinkedInQuotaException>(() => host.Client.CountAsync(Audiences.Of(1), AccountHost.Cancellation));
        for (int number = 2; number < 12; number++)
        {
            var refused = await Assert.ThrowsAsync<LinkedInQuotaException>(() => host.Client.CountAsync(Audiences.Of(number), AccountHost.Cancellation));
            Assert.Null(refused.StatusCode);
        }

        Assert.Single(host.Emulator.Requests);
        DateTimeOffset until = (await RemainingAsync(host)).BlockedUntil!.Value;
        clock.Now = until;
        await host.Client.CountAsync(Audiences.Of(1), AccountHost.Cancellation);
        Assert.Equal(2, host.Emulator.Requests.Count);
    }

    [Fact]
    public async Task A_resource_has_a_budget_of_its_own()
    {
        await using AccountHost host = await AccountHost.StartAsync(static options => options.Budget.CallsPerDay = 1);
        await host.Client.CountAsync(Audiences.Of(1), AccountHost.Cancellation);
        TargetingEntitiesClient entities = host.Services.GetRequiredService<TargetingEntitiesClient>();
        await entities.SearchAsync(Facet.Skills, "py", cancellationToken: AccountHost.Cancellation);
        await Assert.ThrowsAsync<LinkedInQuotaException>(() => entities.SearchAsync(Facet.Skills, "ja", cancellationToken: AccountHost.Cancellation));
        Assert.Equal(0, (await host.Budget.GetRemainingAsync("adTargetingEntities", AccountHost.Cancellation)).Calls);
    }

    // A call that arrives late counts in the next second of the service, and is repeated once. Of 25 that are not shaped, 5 would be refused twice.
    [Fact]
    public async Task Calls_are_shaped_so_that_the_service_answers_all()
    {
        await using AccountHost host = await AccountHost.StartAsync(
            static options => options.Budget.CallsPerSecond = 10,
            emulated: new() { Quotas = new() { CallsOfApplicationPerSecond = 10 } });
        await Task.WhenAll(Enumerable.Range(1, 25).Select(number => host.Client.CountAsync(Audiences.Of(number), AccountHost.Cancellation)));
        Assert.Equal(25, host.Emulator.Requests.Count(static request => request.Status == 200));
    }

    [Fact]
    public async Task A_budget_of_the_program_is_asked()
    {
        await using AudienceCountsEmulator emulator = await AudienceCountsEmulator.StartAsync(cancellationToken: AccountHost.Cancellation);
        ServiceCollection services = new();
        services
            .AddAudienceTyped(options => options.BaseAddress = emulator.BaseAddress)
            .UseAccessTokens(emulator.AccessTokens)
            .UseBudget(static _ => new NoCalls());
        await using ServiceProvider provider = services.BuildServiceProvider();
        await Assert.ThrowsAsync<LinkedInQuotaException>(
            () => provider.GetRequiredService<AudienceCountsClient>().CountAsync(Audiences.Germany, AccountHost.Cancellation));
        Assert.Empty(emulator.Requests);
    }

    private static ValueTask<RemainingCalls> RemainingAsync(AccountHost host) => host.Budget.GetRemainingAsync(cancellationToken: AccountHost.Cancellation);

    private sealed class NoCalls : CallBudget
    {
        public override ValueTask AcquireAsync(LinkedInCall context, CancellationToken cancellationToken) =>
            throw new LinkedInQuotaException("none", QuotaWindow.Day, DateTimeOffset.UtcNow.AddDays(1));

        public override ValueTask BlockAsync(LinkedInCall context, QuotaScope scope, DateTimeOffset until, CancellationToken cancellationToken) => default;

        public override ValueTask<RemainingCalls> GetRemainingAsync(string resource = Counts, CancellationToken cancellationToken = default) =>
            ValueTask.FromResult(new RemainingCalls { Resource = resource, OfApplication = 0 });
    }
}
