using AudienceTyped;

namespace CampaignPlanner;

/// <summary>How a service is tested with the emulator: each test says what LinkedIn answers, and what the service makes of it.</summary>
public sealed class PlannerTests : IAsyncDisposable
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(30);
    private static readonly TargetingCriteria _germans = Facet.Locations.Is(Geo.Germany);

    private readonly AudienceCountsEmulator _emulator = new();
    private readonly HttpClient _http;
    private readonly Planner _planner;

    public PlannerTests()
    {
        _http = new HttpClient(_emulator.CreateHandler());
        _planner = new Planner(new AudienceCountsClient(_http, _emulator.AccessTokens));
    }

    [Fact]
    public async Task A_fixed_answer()
    {
        _emulator.Answer(_germans, total: 1_200);
        Assert.Equal("About 1,200 members: go ahead.", await AdviseAsync());
    }

    [Fact]
    public async Task Below_the_threshold()
    {
        _emulator.Answer(_germans, EmulatedAnswer.BelowThreshold);
        Assert.Equal("Fewer than 300 members: make it wider.", await AdviseAsync());
    }

    [Fact]
    public async Task The_quota_of_the_day_is_used_up()
    {
        _emulator.Fail(EmulatedFault.QuotaOfTheDay);
        Assert.Equal("No more counts today: ask again after midnight UTC.", await AdviseAsync());
    }

    [Fact]
    public async Task A_slow_service()
    {
        _emulator.Delay(TimeSpan.FromMinutes(1));
        Assert.Equal("LinkedIn is slow: ask again later.", await AdviseAsync(TimeSpan.FromMilliseconds(50)));
    }

    [Fact]
    public async Task What_was_asked()
    {
        await AdviseAsync();
        Assert.Equal(_germans, Assert.Single(_emulator.Requests).Criteria);
    }

    public ValueTask DisposeAsync()
    {
        _http.Dispose();
        return _emulator.DisposeAsync();
    }

    private Task<string> AdviseAsync(TimeSpan? patience = null) => _planner.AdviseAsync(_germans, patience ?? _patience, TestContext.Current.CancellationToken);
}
