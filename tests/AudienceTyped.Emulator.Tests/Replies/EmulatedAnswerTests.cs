namespace AudienceTyped.Emulator.Tests;

public class EmulatedAnswerTests
{
    [Theory]
    [MemberData(nameof(TwoWays.Ways), MemberType = typeof(TwoWays))]
    public async Task The_next_count_has_the_total_that_was_asked_for(bool isSocket)
    {
        await using TwoWays ways = await TwoWays.CreateAsync(isSocket);
        long? usual = (await ways.CountAsync()).Total;
        ways.Emulator.Answer(total: 1_200, active: 7);
        AudienceCount count = await ways.CountAsync();
        Assert.Equal((1_200, 7), (count.Total, count.Active));
        Assert.Equal(usual, (await ways.CountAsync()).Total);
    }

    [Theory]
    [MemberData(nameof(TwoWays.Ways), MemberType = typeof(TwoWays))]
    public async Task Given_criteria_have_theirs_until_it_is_taken_back(bool isSocket)
    {
        await using TwoWays ways = await TwoWays.CreateAsync(isSocket);
        long? usual = (await ways.CountAsync()).Total;
        EmulatedReply reply = ways.Emulator.Answer(TwoWays.Germany, total: 1_200);
        Assert.Equal(1_200, (await ways.CountAsync()).Total);
        Assert.NotEqual(1_200, (await ways.CountAsync(TwoWays.France)).Total);
        Assert.Equal(1_200, (await ways.CountAsync()).Total);
        Assert.Equal(2, reply.TimesGiven);
        Assert.True(reply.TakeBack());
        Assert.False(reply.TakeBack());
        Assert.Equal(usual, (await ways.CountAsync()).Total);
    }

    [Fact]
    public async Task Criteria_that_mean_the_same_are_the_same()
    {
        await using TwoWays ways = await TwoWays.CreateAsync(isSocket: false);
        ways.Emulator.Answer(Facet.Locations.IsAnyOf(Geo.Germany, Geo.France) & Facet.Skills.Is(Skill.Python), total: 500);
        Assert.Equal(500, (await ways.CountAsync(Facet.Skills.Is(Skill.Python) & Facet.Locations.IsAnyOf(Geo.France, Geo.Germany, Geo.France))).Total);
    }

    [Theory]
    [MemberData(nameof(TwoWays.Ways), MemberType = typeof(TwoWays))]
    public async Task A_zero_a_missing_number_and_no_element_read_as_what_they_are(bool isSocket)
    {
        await using TwoWays ways = await TwoWays.CreateAsync(isSocket);
        ways.Emulator.Answer(EmulatedAnswer.BelowThreshold);
        ways.Emulator.Answer(EmulatedAnswer.WithoutNumbers);
        ways.Emulator.Answer(EmulatedAnswer.WithoutElements);
        Assert.Equal((0, AudienceCountStatus.BelowThreshold), await ReadAsync(ways));
        Assert.Equal((null, AudienceCountStatus.NotCountable), await ReadAsync(ways));
        Assert.Equal((null, AudienceCountStatus.NotCountable), await ReadAsync(ways));
    }

    [Fact]
    public async Task A_request_that_is_wrong_is_refused_and_leaves_the_answer_to_the_next()
    {
        await using TwoWays ways = await TwoWays.CreateAsync(isSocket: false);
        ways.Emulator.Answer(total: 1_200);
        Assert.Equal(400, (await ways.GetAsync(query: "q=targetingCriteriaV2&targetingCriteria=(include)")).Status);
        Assert.Equal(1_200, (await ways.CountAsync()).Total);
    }

    [Fact]
    public async Task Replies_to_next_calls_come_in_order_and_before_those_to_criteria()
    {
        await using TwoWays ways = await TwoWays.CreateAsync(isSocket: false);
        ways.Emulator.Answer(TwoWays.Germany, total: 1_000);
        ways.Emulator.Answer(TwoWays.Germany, total: 2_000);
        ways.Emulator.Answer(total: 3_000, times: 2);
        ways.Emulator.Answer(total: 4_000);
        List<long?> totals = [];
        for (int call = 0; call < 5; call++)
        {
            totals.Add((await ways.CountAsync()).Total);
        }

        Assert.Equal([3_000, 3_000, 4_000, 2_000, 2_000], totals);
    }

    [Fact]
    public async Task Numbers_that_cannot_be_are_refused()
    {
        await using AudienceCountsEmulator emulator = new();
        Assert.Throws<ArgumentOutOfRangeException>(() => emulator.Answer(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => emulator.Answer(1, active: -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => emulator.Answer(1, times: 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => emulator.Delay(TimeSpan.FromSeconds(-1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => emulator.Fail(EmulatedFault.QuotaOfTheDay, times: -1));
        Assert.Throws<ArgumentNullException>(() => emulator.Answer((TargetingCriteria)null!, 1));
    }

    private static async Task<(long?, AudienceCountStatus)> ReadAsync(TwoWays ways)
    {
        AudienceCount count = await ways.CountAsync();
        return (count.Total, count.Status);
    }
}
