using System.Net;

namespace AudienceTyped.Extensions.Tests;

public sealed class RetryDecisionTests
{
    private static readonly DateTimeOffset _now = new(2026, 11, 27, 12, 0, 0, TimeSpan.Zero);
    private static readonly RetryDecision _decision = new(TimeSpan.FromSeconds(1), new ManualClock(_now), static () => 0.5);

    [Fact]
    public void The_pause_doubles_up_to_half_a_minute() => Assert.Equal(
        [1, 2, 4, 8, 16, 30, 30],
        Enumerable.Range(0, 7).Select(static retries => PauseAfter(new LinkedInUnavailableException("down"), retries).TotalSeconds));

    [Fact]
    public void The_pause_that_the_service_asks_for_goes_first()
    {
        LinkedInUnavailableException asking = new("down") { RetryAfter = TimeSpan.FromSeconds(7), StatusCode = HttpStatusCode.ServiceUnavailable };
        Assert.Equal(7.5, PauseAfter(asking, 0).TotalSeconds);
    }

    [Fact]
    public void A_quota_of_a_minute_is_waited_for_until_its_window_has_passed() =>
        Assert.Equal(40.5, PauseAfter(new LinkedInQuotaException("minute", QuotaWindow.Minute, _now.AddSeconds(40)), 0).TotalSeconds);

    [Fact]
    public void What_stays_as_it_is_is_not_repeated()
    {
        LinkedInApiException[] lasting =
        [
            new LinkedInQuotaException("day", QuotaWindow.Day, _now.AddSeconds(1)),
            new LinkedInAuthenticationException("401"),
            new LinkedInPermissionException("403"),
            new LinkedInVersionException("426"),
            new LinkedInRefusedRequestException("400"),
            new LinkedInUnavailableException("certificate") { IsTransient = false },
            new LinkedInApiException("414"),
        ];
        Assert.All(lasting, static exception => Assert.False(_decision.Decide(exception, 0, Attempts(TimeSpan.FromHours(1)))));
    }

    [Fact]
    public void A_pause_beyond_the_deadline_is_not_begun()
    {
        Assert.False(_decision.Decide(new LinkedInUnavailableException("down"), 3, Attempts(TimeSpan.FromSeconds(8))));
        Assert.True(_decision.Decide(new LinkedInUnavailableException("down"), 3, Attempts(TimeSpan.FromSeconds(9))));
    }

    private static TimeSpan PauseAfter(LinkedInApiException exception, int retries)
    {
        CallAttempts attempts = Attempts(TimeSpan.FromHours(1));
        Assert.True(_decision.Decide(exception, retries, attempts));
        return attempts.Pause;
    }

    private static CallAttempts Attempts(TimeSpan left) => new(new LinkedInCall("audienceCounts", "count"), _now + left);
}
