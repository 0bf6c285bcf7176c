using System.Globalization;

namespace AudienceTyped.Tests;

public sealed class AudienceCountTests
{
    [Theory]
    [InlineData(AudienceCountStatus.Counted, 94_000L, "94,000 members (a rounded number: 93,500 to 94,499)")]
    [InlineData(AudienceCountStatus.BelowThreshold, 0L, "Fewer than 300 members, perhaps none: the service returns 0 below 300.")]
    [InlineData(AudienceCountStatus.Empty, 0L, "Nobody: the criteria contradict themselves.")]
    [InlineData(AudienceCountStatus.NotCountable, null, "No count: the service returns no number for this audience.")]
    public void A_count_is_a_sentence_whatever_the_culture(AudienceCountStatus status, long? total, string sentence)
    {
        AudienceCount count = new() { Status = status, Total = total, Bounds = total is { } given ? AudienceCountBounds.Of(given) : null, AsOf = DateTimeOffset.UnixEpoch, RequestLine = "GET /" };
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
}
