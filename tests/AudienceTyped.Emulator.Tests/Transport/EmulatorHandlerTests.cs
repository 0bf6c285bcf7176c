using System.Diagnostics;

namespace AudienceTyped.Emulator.Tests;

public class EmulatorHandlerTests
{
    [Fact]
    public async Task It_answers_as_the_port_does()
    {
        await using TwoWays socket = await TwoWays.CreateAsync(isSocket: true);
        await using TwoWays handler = await TwoWays.CreateAsync(isSocket: false);
        foreach (string query in (string[])["", "q=x", "q=targetingCriteriaV2", EmulatorFixture.Query, "q=targetingCriteriaV2&targetingCriteria=" + TwoWays.Germany.ToRestli(), new string('a', 5_000), "%zz=1"])
        {
            Assert.Equal(await socket.GetAsync(query: query), await handler.GetAsync(query: query));
        }
    }

    [Fact]
    public async Task A_started_emulator_has_one_too()
    {
        await using TwoWays ways = await TwoWays.CreateAsync(isSocket: true);
        ways.Emulator.Answer(TwoWays.Germany, total: 1_200);
        using HttpClient http = new(ways.Emulator.CreateHandler());
        using AudienceCountsClient client = new(http, ways.Emulator.AccessTokens);
        Assert.Equal(1_200, (await client.CountAsync(TwoWays.Germany, TestContext.Current.CancellationToken)).Total);
    }

    [Theory]
    [MemberData(nameof(TwoWays.Ways), MemberType = typeof(TwoWays))]
    public async Task Disposing_ends_requests_that_are_held_back(bool isSocket)
    {
        await using TwoWays ways = await TwoWays.CreateAsync(isSocket);
        ways.Emulator.Delay(TimeSpan.FromMinutes(5));
        Task<AudienceCount> held = ways.CountAsync();
        while (ways.Emulator.Requests.Count == 0)
        {
            await Task.Delay(10, TestContext.Current.CancellationToken);
        }

        long start = Stopwatch.GetTimestamp();
        await ways.Emulator.DisposeAsync();
        await Assert.ThrowsAnyAsync<LinkedInApiException>(() => held);
        Assert.True(Stopwatch.GetElapsedTime(start) < TimeSpan.FromMinutes(1));
        await Assert.ThrowsAnyAsync<LinkedInApiException>(() => ways.CountAsync());
    }

    [Fact]
    public async Task A_caller_can_cancel_a_delay()
    {
        await using TwoWays ways = await TwoWays.CreateAsync(isSocket: false);
        ways.Emulator.Delay(TwoWays.Germany, TimeSpan.FromMinutes(5));
        using CancellationTokenSource limit = new(TimeSpan.FromMilliseconds(50));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => ways.Client.CountAsync(TwoWays.Germany, limit.Token));
        await ways.CountAsync(TwoWays.France);
    }

    [Fact]
    public async Task The_emulator_says_that_its_figures_are_synthetic()
    {
        await using AudienceCountsEmulator emulator = new();
        Assert.Contains("synthetic", emulator.ToString(), StringComparison.Ordinal);
        Assert.Equal("http://localhost/", emulator.BaseAddress.AbsoluteUri);
    }
}
