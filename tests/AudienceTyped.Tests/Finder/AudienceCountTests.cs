using System.Globalization;

namespace AudienceTyped.Tests;

public sealed class AudienceCountTests
{
    [Theory]
    [InlineData(AudienceCountStatus.Counted, 94_000L, "94,000 members (a rounded number: 93,500 to 94,499)")]
    [InlineData(AudienceCountStatus.BelowThreshold, 0L, "Fewer than 300 members, perhaps none: the service returns 0 below 300.")]
    [InlineData(AudienceCountStatus.Empty, 0L, "Nobody: no member can match the criteria. Validate() says why.")]
    [InlineData(AudienceCountStatus.NotCountable, null, "No count: the service returns no number for this audience.")]
    [InlineData(AudienceCountStatus.Counted, 25_312_600L, "25,312,600 members (how it is rounded is not known)")]
    [InlineData(AudienceCountStatus.Counted, null, "Counted, but the number is not given.")]
    [InlineData(AudienceCountStatus.BelowThreshold, 7L, "7 members. This is unexpected: the service is documented to return 0 below 300.")]
    [InlineData(AudienceCountStatus.BelowThreshold, 1L, "1 member. This is unexpected: the service is documented to return 0 below 300.")]
    [InlineData(AudienceCountStatus.BelowThreshold, null, "Fewer than 300 members, perhaps none: the service returns 0 below 300.")]
    public void A_count_is_a_sentence_whatever_the_culture(AudienceCountStatus status, long? total, string sentence)
    {
        AudienceCount count =
            new()
            {
                Status = status,
                Total = total,
                Bounds = total is { } given ? AudienceCountBounds.Find(given) : null,
                AsOf = DateTimeOffset.UnixEpoch,
                RequestLine = "GET /"
            };
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("de-CH");

            Assert.Equal(sentence, count.ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void A_count_that_a_test_makes_without_bounds_is_a_whole_sentence()
    {
        AudienceCount count = new() { Status = AudienceCountStatus.Counted, Total = 1_200, AsOf = DateTimeOffset.UnixEpoch, RequestLine = "GET /" };

        Assert.Equal("1,200 members (how it is rounded is not known)", count.ToString());
    }

    [Theory]
    [InlineData(94_000L, AudienceCountStatus.Counted, true, "94,000 members (a rounded number: 93,500 to 94,499)")]
    [InlineData(300L, AudienceCountStatus.Counted, true, "300 members (a rounded number: 300 to 304)")]
    [InlineData(299L, AudienceCountStatus.BelowThreshold, false, "299 members. This is unexpected: the service is documented to return 0 below 300.")]
    [InlineData(0L, AudienceCountStatus.BelowThreshold, false, "Fewer than 300 members, perhaps none: the service returns 0 below 300.")]
    [InlineData(null, AudienceCountStatus.NotCountable, null, "No count: the service returns no number for this audience.")]
    public void A_count_of_a_total_is_as_the_client_returns_it(long? total, AudienceCountStatus status, bool? canRun, string sentence)
    {
        AudienceCount count = AudienceCount.FromTotal(total, asOf: DateTimeOffset.UnixEpoch);

        Assert.Equal((total, status, canRun, DateTimeOffset.UnixEpoch), (count.Total, count.Status, count.CanRunCampaign, count.AsOf));
        Assert.Equal(sentence, count.ToString());
    }

    [Fact]
    public void A_0_can_have_its_meaning_and_no_total_a_meaning_that_contradicts_it()
    {
        Assert.Equal(new AudienceCountBounds(0, 0), AudienceCount.FromTotal(0, AudienceCountStatus.Empty).Bounds);
        Assert.Null(AudienceCount.FromTotal(0, AudienceCountStatus.NotCountable).CanRunCampaign);
        Assert.Throws<ArgumentOutOfRangeException>(() => AudienceCount.FromTotal(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => AudienceCount.FromTotal(300, active: -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => AudienceCount.FromTotal(0, AudienceCountStatus.Counted));
        Assert.Throws<ArgumentOutOfRangeException>(() => AudienceCount.FromTotal(300, AudienceCountStatus.Empty));
        Assert.Throws<ArgumentOutOfRangeException>(() => AudienceCount.FromTotal(null, AudienceCountStatus.BelowThreshold));
    }
}
