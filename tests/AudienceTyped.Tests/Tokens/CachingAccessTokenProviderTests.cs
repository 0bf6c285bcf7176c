using System.Net;
using System.Text;
using static AudienceTyped.Tests.Sample;

namespace AudienceTyped.Tests;

public sealed class CachingAccessTokenProviderTests
{
    private const string Counted = """{"elements":[{"total":420}]}""";
    private const int Callers = 1_000;

    private readonly MovingTime _clock = new(new(2026, 11, 2, 3, 4, 5, TimeSpan.Zero));
    private int _asked;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_thousand_callers_with_an_expired_token_cause_one_refresh()
    {
        CachingAccessTokenProvider tokens = Cached(TimeSpan.FromMinutes(10));
        Assert.Equal("token1", (await tokens.GetAccessTokenAsync(Cancellation)).Value);
        _clock.Move(TimeSpan.FromMinutes(10));

        AccessToken[] given = await Task.WhenAll(Enumerable.Range(0, Callers).Select(_ => Task.Run(() => tokens.GetAccessTokenAsync(Cancellation).AsTask())));

        Assert.All(given, static token => Assert.Equal("token2", token.Value));
        Assert.Equal(2, _asked);
    }

    [Fact]
    public async Task A_thousand_calls_whose_token_the_service_rejects_cause_one_refresh()
    {
        CachingAccessTokenProvider tokens = Cached(lifetime: null);
        int refused = 0;
        TaskCompletionSource all = new(TaskCreationOptions.RunContinuationsAsynchronously);
        using StubHandler handler = new(async (request, _) =>
        {
            if (request.Headers.Authorization!.Parameter != "token1")
            {
                return StubHandler.Answer(HttpStatusCode.OK, Encoding.UTF8.GetBytes(Counted));
            }

            if (Interlocked.Increment(ref refused) == Callers)
            {
                all.SetResult();
            }

            await all.Task;
            return StubHandler.Answer(HttpStatusCode.Unauthorized, """{"code":"EXPIRED_ACCESS_TOKEN"}"""u8.ToArray());
        });
        using HttpClient http = new(handler);
        using AudienceCountsClient client = new(http, tokens);

        AudienceCount[] counts = await Task.WhenAll(Enumerable.Range(0, Callers).Select(_ => Task.Run(() => client.CountAsync(Python, Cancellation))));

        Assert.All(counts, static count => Assert.Equal(420, count.Total));
        Assert.Equal((2, 2 * Callers), (_asked, handler.Sent.Count));
    }

    [Fact]
    public async Task A_refresh_that_fails_fails_all_its_callers_once_with_its_own_exception()
    {
        int asked = 0;
        CachingAccessTokenProvider tokens = new(
            AccessTokenProvider.From(async _ =>
            {
                Interlocked.Increment(ref asked);
                await Task.Yield();
                throw new TimeoutException("the vault is shut");
            }),
            new() { TimeProvider = _clock });

        TimeoutException[] thrown = await Task.WhenAll(
            Enumerable.Range(0, Callers).Select(_ => Task.Run(
                () => Assert.ThrowsAsync<TimeoutException>(() => tokens.GetAccessTokenAsync(Cancellation).AsTask()))));

        Assert.All(thrown, static exception => Assert.Equal("the vault is shut", exception.Message));
        Assert.Equal(1, asked);

        _clock.Move(TimeSpan.FromSeconds(1));
        await Assert.ThrowsAsync<TimeoutException>(() => tokens.GetAccessTokenAsync(Cancellation).AsTask());
        Assert.Equal(2, asked);
    }

    [Fact]
    public async Task A_caller_who_cancels_does_not_cancel_the_others()
    {
        TaskCompletionSource<AccessToken> answer = new(TaskCreationOptions.RunContinuationsAsynchronously);
        CachingAccessTokenProvider tokens = new(AccessTokenProvider.From(async cancellationToken => await answer.Task.WaitAsync(cancellationToken)));
        using CancellationTokenSource source = new();
        Task<AccessToken> impatient = tokens.GetAccessTokenAsync(source.Token).AsTask();
        Task<AccessToken> patient = tokens.GetAccessTokenAsync(Cancellation).AsTask();

        await source.CancelAsync();
        OperationCanceledException exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => impatient);
        answer.SetResult(new("AQX"));

        Assert.Equal(source.Token, exception.CancellationToken);
        Assert.Equal("AQX", (await patient).Value);
    }

    [Fact]
    public async Task A_token_is_refreshed_ahead_of_time_while_calls_go_on_with_the_old_one()
    {
        using SemaphoreSlim refreshed = new(0);
        List<AccessTokenRefresh> told = [];
        CachingAccessTokenProvider tokens = Cached(TimeSpan.FromMinutes(60), refresh =>
        {
            told.Add(refresh);
            refreshed.Release();
        });
        await tokens.GetAccessTokenAsync(Cancellation);
        _clock.Move(TimeSpan.FromMinutes(54));
        Assert.Equal("token1", (await tokens.GetAccessTokenAsync(Cancellation)).Value);
        Assert.Equal(1, _asked);

        _clock.Move(TimeSpan.FromMinutes(1));
        Assert.Equal("token1", (await tokens.GetAccessTokenAsync(Cancellation)).Value);
        Assert.True(await refreshed.WaitAsync(TimeSpan.FromSeconds(30), Cancellation));
        Assert.True(await refreshed.WaitAsync(TimeSpan.FromSeconds(30), Cancellation));

        Assert.Equal("token2", (await tokens.GetAccessTokenAsync(Cancellation)).Value);
        Assert.Equal([false, true], told.Select(static refresh => refresh.IsAhead));
        Assert.Equal(_clock.GetUtcNow().AddMinutes(60), told[1].ExpiresAt);
    }

    [Fact]
    public async Task A_refresh_ahead_of_time_that_fails_fails_no_call_until_the_token_expires()
    {
        using SemaphoreSlim refreshed = new(0);
        CachingAccessTokenProvider tokens = new(
            AccessTokenProvider.From(_ => ++_asked == 1
                ? ValueTask.FromResult(new AccessToken("token1", _clock.GetUtcNow().AddHours(1)))
                : throw new TimeoutException("the vault is shut")),
            new() { TimeProvider = _clock, Refreshed = _ => refreshed.Release() });
        await tokens.GetAccessTokenAsync(Cancellation);
        _clock.Move(TimeSpan.FromMinutes(59));

        Assert.Equal("token1", (await tokens.GetAccessTokenAsync(Cancellation)).Value);
        await refreshed.WaitAsync(Cancellation);
        await refreshed.WaitAsync(Cancellation);
        Assert.Equal("token1", (await tokens.GetAccessTokenAsync(Cancellation)).Value);

        _clock.Move(TimeSpan.FromMinutes(1));
        await Assert.ThrowsAsync<TimeoutException>(() => tokens.GetAccessTokenAsync(Cancellation).AsTask());
    }

    [Fact]
    public async Task A_provider_that_does_not_return_in_time_is_an_error_that_says_so()
    {
        CachingAccessTokenProvider tokens = new(
            AccessTokenProvider.From(static _ => new ValueTask<AccessToken>(new TaskCompletionSource<AccessToken>().Task)),
            new() { Timeout = TimeSpan.FromMilliseconds(100) });

        LinkedInUnavailableException exception = await Assert.ThrowsAsync<LinkedInUnavailableException>(
            () => tokens.GetAccessTokenAsync(Cancellation).AsTask());

        Assert.Contains("did not return within 0.1 seconds", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_expired_or_missing_token_is_not_kept()
    {
        CachingAccessTokenProvider expired = Cached(TimeSpan.Zero);
        CachingAccessTokenProvider missing = new(AccessTokenProvider.From(static _ => default));

        Assert.Contains(
            "expired at 2026-11-02 03:04:05Z",
            (await Assert.ThrowsAsync<LinkedInAuthenticationException>(() => expired.GetAccessTokenAsync(Cancellation).AsTask())).Message,
            StringComparison.Ordinal);
        await Assert.ThrowsAsync<LinkedInAuthenticationException>(() => missing.GetAccessTokenAsync(Cancellation).AsTask());
    }

    [Fact]
    public async Task Only_the_token_that_is_kept_can_be_rejected()
    {
        CachingAccessTokenProvider tokens = Cached(lifetime: null);
        AccessToken first = await tokens.GetAccessTokenAsync(Cancellation);
        tokens.Reject(first);
        AccessToken second = await tokens.GetAccessTokenAsync(Cancellation);
        tokens.Reject(first);

        Assert.Equal(second, await tokens.GetAccessTokenAsync(Cancellation));
        Assert.Equal(2, _asked);
    }

    [Fact]
    public void Options_that_cannot_be_used_are_refused()
    {
        AccessTokenProvider inner = AccessTokenProvider.FromValue("t");
        Assert.Throws<ArgumentNullException>(() => new CachingAccessTokenProvider(null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => new CachingAccessTokenProvider(inner, new() { RefreshBefore = TimeSpan.FromTicks(-1) }));
        Assert.Throws<ArgumentOutOfRangeException>(() => new CachingAccessTokenProvider(inner, new() { MaximumAge = TimeSpan.Zero }));
        Assert.Throws<ArgumentOutOfRangeException>(() => new CachingAccessTokenProvider(inner, new() { Timeout = TimeSpan.Zero }));
        Assert.Throws<ArgumentOutOfRangeException>(() => new CachingAccessTokenProvider(inner, new() { FailurePause = TimeSpan.FromTicks(-1) }));
    }

    private CachingAccessTokenProvider Cached(TimeSpan? lifetime, Action<AccessTokenRefresh>? refreshed = null) => new(
        AccessTokenProvider.From(async _ =>
        {
            await Task.Yield();
            return new AccessToken($"token{Interlocked.Increment(ref _asked)}", _clock.GetUtcNow() + lifetime);
        }),
        new() { TimeProvider = _clock, Refreshed = refreshed });
}
