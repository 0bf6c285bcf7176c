using Microsoft.Extensions.DependencyInjection;

namespace AudienceTyped.Extensions.Tests;

public sealed class ResiliencePolicyTests
{
    public static TheoryData<string> Curable => new(
        nameof(EmulatedFault.InternalError), nameof(EmulatedFault.AudienceSizeNotRetrieved), nameof(EmulatedFault.BadGateway),
        nameof(EmulatedFault.UnderMaintenance), nameof(EmulatedFault.GatewayTimeout), nameof(EmulatedFault.ConnectionReset), nameof(EmulatedFault.BodyCutOff),
        nameof(EmulatedFault.QuotaOfTheSecond));

    [Theory]
    [MemberData(nameof(Curable))]
    public async Task What_a_retry_cures_is_repeated(string fault)
    {
        await using AccountHost host = await AccountHost.StartAsync();
        host.Emulator.Fail(EmulatedFault.Find(fault)!);
        Assert.Equal(AudienceCountStatus.Counted, (await host.Client.CountAsync(Audiences.Germany, AccountHost.Cancellation)).Status);
        Assert.Equal(2, host.Emulator.Requests.Count);
    }

    [Theory]
    [InlineData(nameof(EmulatedFault.InvalidParameter), 1)]
    [InlineData(nameof(EmulatedFault.MalformedUrn), 1)]
    [InlineData(nameof(EmulatedFault.ExpiredAccessToken), 1)]
    [InlineData(nameof(EmulatedFault.AccessDenied), 1)]
    [InlineData(nameof(EmulatedFault.ResourceNotFound), 1)]
    [InlineData(nameof(EmulatedFault.UriTooLong), 1)]
    [InlineData(nameof(EmulatedFault.RetiredVersion), 1)]
    [InlineData(nameof(EmulatedFault.QuotaOfTheDay), 1)]
    [InlineData(nameof(EmulatedFault.QuotaOfTheDayOfTheApplication), 1)]
    [InlineData(nameof(EmulatedFault.QuotaWithoutWindow), 1)]
    [InlineData(nameof(EmulatedFault.ProxyPage), 1)]
    [InlineData(nameof(EmulatedFault.WrongJson), 1)]
    [InlineData(nameof(EmulatedFault.InternalError), 4)]
    [InlineData(nameof(EmulatedFault.ConnectionReset), 4)]
    public async Task So_many_requests_leave_for_a_fault_that_stays(string fault, int requests)
    {
        await using AccountHost host = await AccountHost.StartAsync();
        host.Emulator.Fail(EmulatedFault.Find(fault)!, EmulatedReply.UntilTakenBack);
        await Assert.ThrowsAnyAsync<LinkedInApiException>(() => host.Client.CountAsync(Audiences.Germany, AccountHost.Cancellation));
        Assert.Equal(requests, host.Emulator.Requests.Count);
    }

    [Fact]
    public async Task A_quota_of_a_second_is_waited_for_once()
    {
        await using AccountHost host = await AccountHost.StartAsync();
        host.Emulator.Fail(EmulatedFault.QuotaOfTheSecond, times: 2);
        var exception = await Assert.ThrowsAsync<LinkedInQuotaException>(() => host.Client.CountAsync(Audiences.Germany, AccountHost.Cancellation));
        Assert.Equal(QuotaWindow.Second, exception.Window);
        Assert.Equal(2, host.Emulator.Requests.Count);
    }

    [Fact]
    public async Task A_wait_that_would_outlast_the_call_is_not_begun()
    {
        await using AccountHost host = await AccountHost.StartAsync(static options =>
            (options.Resilience.TotalTimeout, options.Resilience.AttemptTimeout) = (TimeSpan.FromSeconds(20), TimeSpan.FromSeconds(10)));
        host.Emulator.Fail(EmulatedFault.QuotaOfTheMinute);
        DateTimeOffset before = DateTimeOffset.UtcNow;
        var exception = await Assert.ThrowsAsync<LinkedInQuotaException>(() => host.Client.CountAsync(Audiences.Germany, AccountHost.Cancellation));
        Assert.True(exception.RetryAt >= before + TimeSpan.FromSeconds(59), $"{exception.RetryAt:o}");
        Assert.Single(host.Emulator.Requests);
    }

    [Fact]
    public async Task A_caller_who_cancels_while_a_call_waits_learns_when_to_try_again()
    {
        await using AccountHost host = await AccountHost.StartAsync(static options => options.Cache.Enabled = false);
        host.Emulator.Fail(EmulatedFault.QuotaOfTheMinute);
        using CancellationTokenSource source = CancellationTokenSource.CreateLinkedTokenSource(AccountHost.Cancellation);
        Task<AudienceCount> count = host.Client.CountAsync(Audiences.Germany, source.Token);
        while (host.Emulator.Requests is not [{ Status: 429 }])
        {
            await Task.Delay(10, AccountHost.Cancellation);
        }

        source.CancelAfter(TimeSpan.FromMilliseconds(500));
        var exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => count);
        Assert.Equal(QuotaWindow.Minute, Assert.IsType<LinkedInQuotaException>(exception.InnerException).Window);
        Assert.Single(host.Emulator.Requests);
    }

    [Theory]
    [InlineData(nameof(EmulatedFault.QuotaOfTheDay))]
    [InlineData(nameof(EmulatedFault.InvalidParameter))]
    [InlineData(nameof(EmulatedFault.AccessDenied))]
    public async Task Resilience_handlers_of_the_program_do_not_repeat_what_no_retry_cures(string fault)
    {
        // As the defaults of .NET Aspire do, before and after.
        await using AccountHost host = await AccountHost.StartAsync(
            add: static services => services.ConfigureHttpClientDefaults(static defaults => defaults.AddStandardResilienceHandler()));
        host.Emulator.Fail(EmulatedFault.Find(fault)!, EmulatedReply.UntilTakenBack);
        await Assert.ThrowsAnyAsync<LinkedInApiException>(() => host.Client.CountAsync(Audiences.Germany, AccountHost.Cancellation));
        Assert.Single(host.Emulator.Requests);
    }

    [Fact]
    public async Task Resilience_handlers_that_the_program_adds_later_are_removed_too()
    {
        await using AudienceCountsEmulator emulator = await AudienceCountsEmulator.StartAsync(cancellationToken: AccountHost.Cancellation);
        ServiceCollection services = new();
        services.AddAudienceTyped(options => options.BaseAddress = emulator.BaseAddress).UseAccessTokens(emulator.AccessTokens);
        services.ConfigureHttpClientDefaults(static defaults => defaults.AddStandardResilienceHandler());
        await using ServiceProvider provider = services.BuildServiceProvider();
        emulator.Fail(EmulatedFault.QuotaOfTheDay, EmulatedReply.UntilTakenBack);
        await Assert.ThrowsAsync<LinkedInQuotaException>(
            () => provider.GetRequiredService<AudienceCountsClient>().CountAsync(Audiences.Germany, AccountHost.Cancellation));
        Assert.Single(emulator.Requests);
    }

    [Fact]
    public async Task A_service_that_does_not_answer_ends_at_the_total_time_limit()
    {
        await using AccountHost host = await AccountHost.StartAsync(static options =>
        {
            options.Resilience.AttemptTimeout = TimeSpan.FromMilliseconds(400);
            options.Resilience.TotalTimeout = TimeSpan.FromSeconds(1);
        });
        host.Emulator.Delay(TimeSpan.FromMinutes(1), EmulatedReply.UntilTakenBack);
        var exception = await Assert.ThrowsAsync<LinkedInUnavailableException>(() => host.Client.CountAsync(Audiences.Germany, AccountHost.Cancellation));
        Assert.Contains("Resilience.TotalTimeout", exception.Message, StringComparison.Ordinal);
        Assert.Equal(Audiences.Germany.Key, exception.CriteriaKey);
        Assert.InRange(host.Emulator.Requests.Count, 1, 3);
    }

    [Fact]
    public async Task A_service_that_fails_too_often_is_left_alone()
    {
        await using AccountHost host = await AccountHost.StartAsync(static options =>
            (options.Resilience.MaximumRetries, options.Resilience.MinimumThroughput, options.Resilience.BreakDuration) = (0, 2, TimeSpan.FromHours(1)));
        host.Emulator.Fail(EmulatedFault.InternalError, EmulatedReply.UntilTakenBack);
        await Assert.ThrowsAsync<LinkedInUnavailableException>(() => host.Client.CountAsync(Audiences.Germany, AccountHost.Cancellation));
        await Assert.ThrowsAsync<LinkedInUnavailableException>(() => host.Client.CountAsync(Audiences.Germany, AccountHost.Cancellation));
        var exception = await Assert.ThrowsAsync<LinkedInUnavailableException>(() => host.Client.CountAsync(Audiences.Germany, AccountHost.Cancellation));
        Assert.InRange(exception.RetryAfter!.Value, TimeSpan.FromMinutes(59), TimeSpan.FromHours(1));
        Assert.Equal(2, host.Emulator.Requests.Count);
    }

    [Fact]
    public async Task What_fails_before_a_request_leaves_does_not_open_the_circuit()
    {
        bool isAway = true;
        await using AccountHost host = await AccountHost.StartAsync(
            static options => (options.Resilience.MaximumRetries, options.Resilience.MinimumThroughput) = (0, 2),
            addAfter: services => services.AddAudienceTyped().UseAccessTokens(AccessTokenProvider.From(_ => isAway
                ? throw new LinkedInUnavailableException("The vault is away.")
                : ValueTask.FromResult(new AccessToken("token-of-the-test")))));
        for (int call = 0; call < 5; call++)
        {
            var exception = await Assert.ThrowsAsync<LinkedInUnavailableException>(() => host.Client.CountAsync(Audiences.Germany, AccountHost.Cancellation));
            Assert.Equal("The vault is away.", exception.Message);
        }

        isAway = false;
        Assert.NotNull((await host.Client.CountAsync(Audiences.Germany, AccountHost.Cancellation)).Total);
    }

    [Fact]
    public async Task A_call_whose_retry_the_circuit_stops_says_why_it_failed()
    {
        await using AccountHost host = await AccountHost.StartAsync(static options =>
            (options.Resilience.MinimumThroughput, options.Resilience.BreakDuration) = (2, TimeSpan.FromHours(1)));
        host.Emulator.Fail(EmulatedFault.InternalError, EmulatedReply.UntilTakenBack);
        var exception = await Assert.ThrowsAsync<LinkedInUnavailableException>(() => host.Client.CountAsync(Audiences.Germany, AccountHost.Cancellation));
        Assert.StartsWith("The call was not repeated after a failure (The service answered 500", exception.Message, StringComparison.Ordinal);
        Assert.Equal(System.Net.HttpStatusCode.InternalServerError, exception.StatusCode);
        Assert.NotNull(exception.RequestLine);
        Assert.Equal(2, host.Emulator.Requests.Count);
    }

    [Fact]
    public async Task A_service_that_nobody_listens_for_is_tried_as_often_as_the_options_say()
    {
        await using AccountHost host = await AccountHost.StartAsync();
        await host.Emulator.DisposeAsync();
        var exception = await Assert.ThrowsAsync<LinkedInUnavailableException>(() => host.Client.CountAsync(Audiences.Germany, AccountHost.Cancellation));
        Assert.Null(exception.StatusCode);
    }
}
