using System.Diagnostics;

namespace AudienceTyped.Emulator.Tests;

public class FaultHeadersTests
{
    [Theory]
    [MemberData(nameof(TwoWays.Ways), MemberType = typeof(TwoWays))]
    public async Task A_total_and_a_delay_can_be_asked_for(bool isSocket)
    {
        await using TwoWays ways = await TwoWays.CreateAsync(isSocket);
        long start = Stopwatch.GetTimestamp();
        (int status, string body, _) = await ways.GetAsync(query: Query, headers: [("X-Emulator-Total", "1200"), ("X-Emulator-Delay", "200")]);
        Assert.Equal(200, status);
        Assert.StartsWith("""{"elements":[{"active":0,"total":1200}]""", body, StringComparison.Ordinal);
        Assert.True(Stopwatch.GetElapsedTime(start) >= TimeSpan.FromMilliseconds(150));
    }

    [Theory]
    [InlineData("X-Emulator-Fault", "QuotaOfTheWeek", "QuotaOfTheDay")]
    [InlineData("X-Emulator-Total", "many", "a number of members")]
    [InlineData("X-Emulator-Total", "-1", "a number of members")]
    [InlineData("X-Emulator-Delay", "2s", "a number of milliseconds")]
    [InlineData("X-Emulator-Delay", "99999999999", "a day at most")]
    public async Task What_cannot_be_read_is_refused(string name, string value, string expected)
    {
        await using TwoWays ways = await TwoWays.CreateAsync(isSocket: false, new() { Explain = true, TimeProvider = Clock.OfTests() });
        (int status, string body, _) = await ways.GetAsync(query: Query, headers: (name, value));
        Assert.Equal(400, status);
        Assert.Contains(expected, body, StringComparison.Ordinal);
    }

    private static string Query => "q=targetingCriteriaV2&targetingCriteria=" + TwoWays.Germany.ToRestli();
}
