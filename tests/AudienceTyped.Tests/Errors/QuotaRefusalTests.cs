using System.Net;
using static AudienceTyped.Tests.Sample;

namespace AudienceTyped.Tests;

public sealed class QuotaRefusalTests
{
    private static readonly DateTimeOffset _now = new(2026, 11, 2, 23, 4, 5, TimeSpan.Zero);
    private static readonly DateTimeOffset _midnight = new(2026, 11, 3, 0, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("Resource level throttle APPLICATION_AND_MEMBER DAY limit for calls to this resource is reached.", QuotaWindow.Day, QuotaScope.Member)]
    [InlineData("Resource level throttle APPLICATION DAY limit for calls to this resource is reached.", QuotaWindow.Day, QuotaScope.Application)]
    [InlineData("Resource level throttle MEMBER MINUTE limit for calls to this resource is reached.", QuotaWindow.Minute, QuotaScope.Member)]
    [InlineData("Resource level throttle APPLICATION SECOND limit for calls to this resource is reached.", QuotaWindow.Second, QuotaScope.Application)]
    [InlineData("DAY.", QuotaWindow.Day, QuotaScope.Unknown)]
    public void The_window_is_a_word_of_the_message(string message, QuotaWindow window, QuotaScope scope)
    {
        var refusal = QuotaRefusal.Read(message, pause: null, _now, _now);

        DateTimeOffset retryAt = window switch { QuotaWindow.Day => _midnight, QuotaWindow.Minute => _now.AddMinutes(1), _ => _now.AddSeconds(1) };
        Assert.Equal(new QuotaRefusal(window, IsWindowAssumed: false, scope, retryAt), refusal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Resource level throttle limit for calls to this resource is reached.")]
    [InlineData("Resource level throttle APPLICATION HOUR limit for calls to this resource is reached.")]
    [InlineData("The limit of a DAY or of a MINUTE is reached.")]
    [InlineData("Try again another day, or in a second.")]
    [InlineData("YESTERDAY")]
    public void A_window_that_cannot_be_read_counts_as_a_day(string? message)
    {
        var refusal = QuotaRefusal.Read(message, pause: null, _now, _now);

        Assert.Equal((QuotaWindow.Day, true, _midnight), (refusal.Window, refusal.IsWindowAssumed, refusal.RetryAt));
    }

    [Theory]
    [InlineData(null, 30, QuotaWindow.Minute, false, 30)]
    [InlineData(null, 60, QuotaWindow.Minute, false, 60)]
    [InlineData("MINUTE", 20, QuotaWindow.Minute, false, 20)]
    [InlineData("SECOND", 2, QuotaWindow.Second, false, 2)]
    [InlineData("MINUTE", 0, QuotaWindow.Minute, false, 60)]
    [InlineData(null, 0, QuotaWindow.Day, true, null)]
    [InlineData(null, 61, QuotaWindow.Day, true, null)]
    [InlineData("DAY", 20, QuotaWindow.Day, false, null)]
    public void A_short_pause_that_the_service_asks_for_is_a_window(string? message, int pause, QuotaWindow window, bool isAssumed, int? seconds)
    {
        var refusal = QuotaRefusal.Read(message, TimeSpan.FromSeconds(pause), _now, _now);

        Assert.Equal((window, isAssumed, seconds is { } wait ? _now.AddSeconds(wait) : _midnight), (refusal.Window, refusal.IsWindowAssumed, refusal.RetryAt));
    }

    [Theory]
    [InlineData("2026-11-02T00:00:00Z", "2026-11-03T00:00:00Z")]
    [InlineData("2026-11-02T23:59:59.9999999Z", "2026-11-03T00:00:00Z")]
    [InlineData("2026-11-03T01:30:00+02:00", "2026-11-03T00:00:00Z")]
    [InlineData("2026-12-31T12:00:00-05:00", "2027-01-01T00:00:00Z")]
    public void A_day_ends_at_the_next_midnight_of_utc(string time, string midnight)
    {
        DateTimeOffset now = DateTimeOffset.Parse(time, System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal(
            DateTimeOffset.Parse(midnight, System.Globalization.CultureInfo.InvariantCulture), QuotaRefusal.Read("DAY", pause: null, now, now).RetryAt);
    }

    [Theory]
    [InlineData("Tue, 03 Nov 2026 00:00:30 GMT", "2026-11-04")]
    [InlineData("Mon, 02 Nov 2026 23:58:00 GMT", "2026-11-03")]
    [InlineData("Sun, 01 Nov 2026 12:00:00 GMT", "2026-11-03")]
    public async Task The_day_is_that_of_the_service_unless_its_clock_is_wrong(string date, string day)
    {
        using StubHandler handler = StubHandler.Answering(HttpStatusCode.TooManyRequests, """{"message":"a APPLICATION DAY limit"}""", ("Date", date));
        using AudienceCountsClient client = handler.Client(new() { TimeProvider = new FixedTime(new(2026, 11, 2, 23, 59, 0, TimeSpan.Zero)) });

        LinkedInQuotaException exception = await Assert.ThrowsAsync<LinkedInQuotaException>(
            () => client.CountAsync(Python, TestContext.Current.CancellationToken));

        Assert.Equal(day, exception.RetryAt.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal((QuotaWindow.Day, QuotaScope.Application, false), (exception.Window, exception.Scope, exception.IsWindowAssumed));
        Assert.Contains("The quota for today of the application is used up.", exception.Message, StringComparison.Ordinal);
    }
}
