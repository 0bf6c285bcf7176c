using System.Net;
using AudienceTyped.Catalogs;
using static AudienceTyped.Tests.Sample;

namespace AudienceTyped.Tests;

/// <summary>Criteria are checked before they are sent.</summary>
public sealed class CriteriaPreflightTests
{
    private const string Counted = """{"elements":[{"total":420}]}""";

    private static readonly AnyOf _young = SampleFacet.AgeRanges.Is(SampleRange.FromRange(18, 24));
    private static readonly AnyOf _old = SampleFacet.AgeRanges.Is(SampleRange.FromRange(55, int.MaxValue));

    public static TheoryData<string, TargetingCriteria> Wrong => new()
    {
        { "AUD1001", Python & !_young },
        { "AUD1006", AllOf.Empty & !Python },
        { "AUD1009", SampleFacet.Interests.Is(SampleSkill.Python) & new CustomFacet("urn:li:adTargetingFacet:interests").Is(SampleRange.Small.Urn) },
    };

    public static TheoryData<TargetingCriteria> Impossible => new(
        Python & !Python, (TargetingCriteria)(_young & _old), Small & (Python | Engineering) & !(Engineering | Python));

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task Criteria_with_which_no_request_can_be_right_are_refused_without_one(string rule, TargetingCriteria criteria)
    {
        using StubHandler handler = StubHandler.Answering(HttpStatusCode.OK, Counted);
        using AudienceCountsClient client = handler.Client();

        LinkedInRefusedRequestException exception = await Assert.ThrowsAsync<LinkedInRefusedRequestException>(() => client.CountAsync(criteria, Cancellation));

        Assert.Equal((rule, null, null), (exception.LikelyCause?.Id, exception.StatusCode, exception.RequestLine));
        Assert.Equal(criteria.Key, exception.CriteriaKey);
        Assert.StartsWith($"The criteria were not sent, since no request with them can be right. {rule}: ", exception.Message, StringComparison.Ordinal);
        Assert.All(exception.Findings, static finding => Assert.Equal(CriteriaFindingSeverity.Error, finding.Severity));
        Assert.Empty(handler.Sent);
    }

    [Fact]
    public async Task Criteria_of_a_text_are_checked_as_those_of_code()
    {
        using StubHandler handler = StubHandler.Answering(HttpStatusCode.OK, Counted);
        using AudienceCountsClient client = handler.Client(new() { KnownFacets = [SampleFacet.AgeRanges] });
        var read = TargetingCriteria.ParseRestli((Python & !_young).ToRestli());

        Assert.Equal(
            "AUD1001", (await Assert.ThrowsAsync<LinkedInRefusedRequestException>(() => client.CountAsync(read, Cancellation))).LikelyCause?.Id);
        Assert.Empty(handler.Sent);
    }

    [Theory]
    [MemberData(nameof(Impossible))]
    public async Task Criteria_that_nobody_can_match_are_answered_without_a_request(TargetingCriteria criteria)
    {
        DateTimeOffset now = new(2026, 11, 2, 3, 4, 5, TimeSpan.Zero);
        using StubHandler handler = StubHandler.Answering(HttpStatusCode.OK, Counted);
        using AudienceCountsClient client = handler.Client(new() { TimeProvider = new FixedTime(now) });

        AudienceCount count = await client.CountAsync(criteria, Cancellation);

        Assert.Equal(AudienceCount.FromTotal(0, AudienceCountStatus.Empty, asOf: now), count);
        Assert.Null(count.RequestLine);
        Assert.Empty(handler.Sent);
    }

    [Fact]
    public async Task What_only_a_list_of_values_rules_out_is_asked_since_a_list_can_be_out_of_date()
    {
        // A range that a closed list does not have.
        TargetingCriteria unlisted = Facet.Seniorities.Is(Seniority.FromId(99));
        Assert.Contains(unlisted.Validate(), static finding => finding.Id == "AUD2015");
        using StubHandler handler = StubHandler.Answering(HttpStatusCode.OK, """{"elements":[{"total":0}]}""");
        using AudienceCountsClient client = handler.Client();

        Assert.Equal(AudienceCountStatus.Empty, (await client.CountAsync(unlisted, Cancellation)).Status);
        Assert.Single(handler.Sent);
    }

    [Fact]
    public async Task A_warning_does_not_hold_up_criteria()
    {
        Facet<SampleSkill> tools = new(new FacetDefinition { Name = "tools", Member = "Tools", Rules = "not-together\tskills" });
        using StubHandler handler = StubHandler.Answering(HttpStatusCode.OK, Counted);
        using AudienceCountsClient client = handler.Client();

        await client.CountAsync(tools.Is(SampleSkill.Python) & Engineering, Cancellation);
        Assert.Single(handler.Sent);
    }

    [Fact]
    public async Task The_option_sends_everything()
    {
        using StubHandler handler = StubHandler.Answering(HttpStatusCode.OK, Counted);
        using AudienceCountsClient client = handler.Client(new() { ValidateBeforeSending = false });

        await client.CountAsync(Python & !_young, Cancellation);
        await client.CountAsync(Python & !Python, Cancellation);
        Assert.Equal(2, handler.Sent.Count);
    }
}
