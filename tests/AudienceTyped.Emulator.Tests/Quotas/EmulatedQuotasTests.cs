namespace AudienceTyped.Emulator.Tests;

public class EmulatedQuotasTests
{
    [Theory]
    [MemberData(nameof(TwoWays.Ways), MemberType = typeof(TwoWays))]
    public async Task After_midnight_UTC_a_day_counts_anew(bool isSocket)
    {
        Clock clock = new(new DateTimeOffset(2026, 11, 20, 23, 59, 59, TimeSpan.Zero));
        await using TwoWays ways = await TwoWays.CreateAsync(isSocket, new() { TimeProvider = clock, Quotas = new() { CallsOfMemberPerDay = 2 } });
        Assert.Equal("200 200 429 429", await AskAsync(ways, 4));
        clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal("200 200 429", await AskAsync(ways, 3));
    }

    [Theory]
    [InlineData("APPLICATION_AND_MEMBER DAY")]
    [InlineData("APPLICATION_AND_MEMBER MINUTE")]
    [InlineData("APPLICATION_AND_MEMBER SECOND")]
    [InlineData("APPLICATION DAY")]
    [InlineData("APPLICATION MINUTE")]
    [InlineData("APPLICATION SECOND")]
    public async Task Each_window_has_its_words(string window)
    {
        EmulatedQuotas quotas = window switch
        {
            "APPLICATION_AND_MEMBER DAY" => new() { CallsOfMemberPerDay = 1 },
            "APPLICATION_AND_MEMBER MINUTE" => new() { CallsOfMemberPerMinute = 1 },
            "APPLICATION_AND_MEMBER SECOND" => new() { CallsOfMemberPerSecond = 1 },
            "APPLICATION DAY" => new() { CallsOfApplicationPerDay = 1 },
            "APPLICATION MINUTE" => new() { CallsOfApplicationPerMinute = 1 },
            _ => new() { CallsOfApplicationPerSecond = 1 },
        };
        Clock clock = Clock.OfTests();
        await using TwoWays ways = await TwoWays.CreateAsync(isSocket: false, new() { TimeProvider = clock, Quotas = quotas });
        Assert.Equal("200", await AskAsync(ways, 1));
        Assert.Equal(
            $$"""{"message":"Resource level throttle {{window}} limit for calls to this resource is reached.","code":"TOO_MANY_REQUESTS","serviceErrorCode":101,"status":429}""",
            (await ways.GetAsync(query: "q=targetingCriteriaV2&targetingCriteria=" + TwoWays.Germany.ToRestli())).Body);
        clock.Advance(window.Split(' ')[1] switch
        {
            "DAY" => TimeSpan.FromDays(1),
            "MINUTE" => TimeSpan.FromMinutes(1),
            _ => TimeSpan.FromSeconds(1),
        });
        Assert.Equal("200", await AskAsync(ways, 1));
    }

    [Fact]
    public async Task A_member_has_a_quota_of_its_own_and_the_application_one_for_all()
    {
        await using TwoWays ways = await TwoWays.CreateAsync(
            isSocket: false,
            new() { TimeProvider = Clock.OfTests(), Quotas = new() { CallsOfMemberPerDay = 1, CallsOfApplicationPerDay = 2 } });
        Assert.Equal("200 429 200 429", await AskAsync(ways, "a", "a", "b", "c"));
    }

    [Fact]
    public async Task A_refused_call_does_not_count_in_any_window()
    {
        Clock clock = Clock.OfTests();
        await using TwoWays ways = await TwoWays.CreateAsync(
            isSocket: false,
            new() { TimeProvider = clock, Quotas = new() { CallsOfMemberPerSecond = 1, CallsOfMemberPerDay = 2 } });
        Assert.Equal("200 429 429", await AskAsync(ways, 3));
        clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal("200", await AskAsync(ways, 1));
    }

    [Fact]
    public async Task Many_at_once_get_as_many_answers_as_there_are_calls()
    {
        await using TwoWays ways = await TwoWays.CreateAsync(
            isSocket: true, new() { TimeProvider = Clock.OfTests(), Quotas = new() { CallsOfApplicationPerDay = 30 } });
        int[] statuses = await Task.WhenAll(Enumerable.Range(0, 100).Select(async _ => (await ways.GetAsync(query: Query)).Status));
        Assert.Equal(30, statuses.Count(static status => status == 200));
        Assert.Equal(70, statuses.Count(static status => status == 429));
    }

    [Fact]
    public async Task Reset_counts_anew()
    {
        await using TwoWays ways = await TwoWays.CreateAsync(
            isSocket: false, new() { TimeProvider = Clock.OfTests(), Quotas = new() { CallsOfMemberPerDay = 1 } });
        Assert.Equal("200 429", await AskAsync(ways, 2));
        ways.Emulator.Reset();
        Assert.Equal("200", await AskAsync(ways, 1));
    }

    private static string Query => "q=targetingCriteriaV2&targetingCriteria=" + TwoWays.Germany.ToRestli();

    private static Task<string> AskAsync(TwoWays ways, int times) => AskAsync(ways, [.. Enumerable.Repeat(ways.Emulator.AccessToken, times)]);

    private static async Task<string> AskAsync(TwoWays ways, params string[] tokens)
    {
        List<int> statuses = [];
        foreach (string token in tokens)
        {
            statuses.Add((await ways.GetAsync(token, Query)).Status);
        }

        return string.Join(' ', statuses);
    }
}
