using AudienceTyped.Emulation;
using Microsoft.AspNetCore.Http;

namespace AudienceTyped.Emulator.Tests;

public class EmulatedRequestTests
{
    [Theory]
    [MemberData(nameof(TwoWays.Ways), MemberType = typeof(TwoWays))]
    public async Task What_was_asked_is_listed_in_order(bool isSocket)
    {
        Clock clock = Clock.OfTests();
        await using TwoWays ways = await TwoWays.CreateAsync(isSocket, new() { TimeProvider = clock });
        await ways.CountAsync();
        clock.Advance(TimeSpan.FromMinutes(1));
        ways.Emulator.Fail(EmulatedFault.QuotaOfTheDay);
        await Assert.ThrowsAnyAsync<LinkedInApiException>(() => ways.CountAsync(TwoWays.France));

        IReadOnlyList<EmulatedRequest> requests = ways.Emulator.Requests;
        Assert.Equal([TwoWays.Germany, TwoWays.France], requests.Select(static request => request.Criteria));
        Assert.Equal([200, 429], requests.Select(static request => request.Status));
        Assert.Equal([null, EmulatedFault.QuotaOfTheDay], requests.Select(static request => request.Fault));
        Assert.Equal(TimeSpan.FromMinutes(1), requests[1].ReceivedAt - requests[0].ReceivedAt);
        Assert.All(requests, static request => Assert.Equal(("GET", "/rest/audienceCounts", false), (request.Method, request.Path, request.IsTunnelled)));
        Assert.All(requests, static request => Assert.NotNull(request.Duration));
        Assert.Equal("202609", requests[0].Headers["linkedin-version"]);
        Assert.EndsWith(": 429", requests[1].ToString(), StringComparison.Ordinal);

        ways.Emulator.ClearRequests();
        Assert.Empty(ways.Emulator.Requests);
    }

    [Theory]
    [MemberData(nameof(TwoWays.Ways), MemberType = typeof(TwoWays))]
    public async Task A_token_is_in_none_of_it(bool isSocket)
    {
        await using TwoWays ways = await TwoWays.CreateAsync(isSocket);
        await ways.GetAsync(token: "canary-token", query: "q=canary-token", headers: ("X-Other", "a canary-token"));
        EmulatedRequest request = Assert.Single(ways.Emulator.Requests);
        Assert.DoesNotContain("Authorization", request.Headers.Keys);
        Assert.DoesNotContain("canary", string.Join(' ', request.Headers.Values) + request, StringComparison.Ordinal);
        Assert.Null(request.Criteria);
    }

    [Theory]
    [MemberData(nameof(TwoWays.Ways), MemberType = typeof(TwoWays))]
    public async Task A_tunnelled_request_has_its_query_and_criteria(bool isSocket)
    {
        await using TwoWays ways = await TwoWays.CreateAsync(isSocket);
        TargetingCriteria many = Facet.Skills.IsAnyOf(Enumerable.Range(1, 500).Select(static id => Skill.FromId(id)));
        await ways.CountAsync(many);
        EmulatedRequest request = Assert.Single(ways.Emulator.Requests);
        Assert.True(request.IsTunnelled);
        Assert.Equal(many, request.Criteria);
    }

    [Fact]
    public void The_oldest_are_forgotten_before_the_memory_is_full()
    {
        RequestRecord record = new();
        for (int index = 0; index <= RequestRecord.Capacity; index++)
        {
            record.Add(
                new ServiceRequest { Method = "GET", Path = $"/{index}", RawTarget = "", Query = "", Headers = new HeaderDictionary(), Body = "" },
                DateTimeOffset.UnixEpoch);
        }

        IReadOnlyList<EmulatedRequest> requests = record.ToList();
        Assert.Equal(RequestRecord.Capacity, requests.Count);
        Assert.Equal("/1", requests[0].Path);
    }
}
