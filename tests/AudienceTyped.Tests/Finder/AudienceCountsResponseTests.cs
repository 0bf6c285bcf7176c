using System.Globalization;
using System.Net;
using static AudienceTyped.Tests.Sample;

namespace AudienceTyped.Tests;

public sealed class AudienceCountsResponseTests
{
    private static readonly DateTimeOffset _now = new(2026, 11, 2, 3, 4, 5, TimeSpan.Zero);

    [Fact]
    public async Task A_total_is_a_count_with_its_bounds()
    {
        AudienceCount count = await CountAsync(
            """{"elements":[{"total":94000,"active":7}],"paging":{"count":10,"start":0,"links":[]}}""",
            Python,
            ("x-li-request-id", "r1"),
            ("Date", "Mon, 02 Nov 2026 10:00:00 GMT"));

        Assert.Equal((94000L, 7L, AudienceCountStatus.Counted), (count.Total, count.Active, count.Status));
        Assert.Equal(new AudienceCountBounds(93500, 94499), count.Bounds);
        Assert.True(count.CanRunCampaign);
        Assert.Equal("r1", count.RequestId);
        Assert.Equal(new DateTimeOffset(2026, 11, 2, 10, 0, 0, TimeSpan.Zero), count.AsOf);
    }

    [Fact]
    public async Task Without_a_date_the_clock_tells_when()
    {
        AudienceCount count = await CountAsync("""{"elements":[{"total":300}]}""", Python);

        Assert.Equal(_now, count.AsOf);
        Assert.Null(count.RequestId);
        Assert.Null(count.Active);
    }

    [Theory]
    [InlineData("x-li-uuid")]
    [InlineData("x-restli-request-id")]
    public async Task The_request_id_is_found_under_each_of_its_names(string header)
    {
        Assert.Equal("r2", (await CountAsync("""{"elements":[{"total":300}]}""", Python, (header, "r2"))).RequestId);
    }

    [Fact]
    public async Task A_zero_is_fewer_than_300()
    {
        AudienceCount count = await CountAsync("""{"elements":[{"active":0,"total":0}]}""", Python);

        Assert.Equal((0L, AudienceCountStatus.BelowThreshold), (count.Total, count.Status));
        Assert.Equal(new AudienceCountBounds(0, 299), count.Bounds);
        Assert.False(count.CanRunCampaign);
    }

    [Fact]
    public async Task A_zero_that_the_criteria_explain_is_nobody_or_no_count()
    {
        AudienceCount empty = await CountAsync("""{"elements":[{"total":0}]}""", Python & !Python);
        AudienceCount segments = await CountAsync("""{"elements":[{"total":0}]}""", SampleFacet.DynamicSegments.Is(SampleSkill.Python));

        Assert.Equal((AudienceCountStatus.Empty, new AudienceCountBounds(0, 0), false), (empty.Status, empty.Bounds, empty.CanRunCampaign));
        Assert.Equal((AudienceCountStatus.NotCountable, null, null), (segments.Status, segments.Bounds, segments.CanRunCampaign));
        Assert.Equal(0, segments.Total);
    }

    [Fact]
    public async Task A_zero_for_criteria_that_were_read_is_explained_as_one_for_criteria_in_code()
    {
        var read = TargetingCriteria.ParseRestli(
            ((TargetingCriteria)(SampleFacet.AgeRanges.Is(SampleRange.Small) & SampleFacet.AgeRanges.Is(SampleRange.Large))).ToRestli());

        Assert.Equal(AudienceCountStatus.Empty, (await CountAsync("""{"elements":[{"total":0}]}""", read)).Status);
    }

    [Theory]
    [InlineData("""{"elements":[{"active":5}]}""")]
    [InlineData("""{"elements":[{"total":null}]}""")]
    [InlineData("""{"elements":[{}]}""")]
    [InlineData("""{"elements":[]}""")]
    public async Task Without_a_number_there_is_no_count(string body)
    {
        AudienceCount count = await CountAsync(body, Python);

        Assert.Equal((null, AudienceCountStatus.NotCountable, null, null), (count.Total, count.Status, count.Bounds, count.CanRunCampaign));
    }

    [Fact]
    public async Task A_number_below_the_threshold_is_kept_and_cannot_run_a_campaign()
    {
        AudienceCount count = await CountAsync("""{"elements":[{"total":120}]}""", Python);

        Assert.Equal((120L, AudienceCountStatus.BelowThreshold, false), (count.Total, count.Status, count.CanRunCampaign));
        Assert.Equal(new AudienceCountBounds(0, 299), count.Bounds);
        Assert.Contains("unexpected", count.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_total_that_is_not_rounded_has_no_bounds()
    {
        AudienceCount count = await CountAsync("""{"elements":[{"active":0,"total":25312600}]}""", Python);

        Assert.Equal((25_312_600L, AudienceCountStatus.Counted, null, true), (count.Total, count.Status, count.Bounds, count.CanRunCampaign));
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("1.5")]
    [InlineData("\"7\"")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("99999999999999999999")]
    [InlineData("null")]
    public async Task An_active_that_cannot_be_read_does_not_discard_the_total(string active)
    {
        AudienceCount count = await CountAsync($$"""{"elements":[{"active":{{active}},"total":420}]}""", Python);

        Assert.Equal((420L, null, AudienceCountStatus.Counted), (count.Total, count.Active, count.Status));
    }

    [Theory]
    [InlineData("Fri, 31 Dec 9999 23:59:59 GMT", "2026-11-02T03:04:05")]
    [InlineData("Tue, 03 Nov 2026 03:04:06 GMT", "2026-11-02T03:04:05")]
    [InlineData("Tue, 03 Nov 2026 03:04:05 GMT", "2026-11-03T03:04:05")]
    [InlineData("Thu, 01 Jan 1970 00:00:00 GMT", "1970-01-01T00:00:00")]
    public async Task A_time_that_is_more_than_a_day_ahead_is_not_taken(string date, string expected)
    {
        AudienceCount count = await CountAsync("""{"elements":[{"total":420}]}""", Python, ("Date", date));

        Assert.Equal(expected, count.AsOf.ToString("s", CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task Unknown_fields_are_ignored_and_the_largest_number_is_taken()
    {
        AudienceCount count = await CountAsync("""{"new":{"a":[1]},"elements":[{"total":9223372036854775807,"more":"\ud800"},{"total":1}]}""", Python);

        Assert.Equal(long.MaxValue, count.Total);
    }

    [Theory]
    [InlineData("""{"elements":[{"total":"420"}]}""", "'{\"elements\":[{\"total\":\"420\"}]}'.")]
    [InlineData("""{"elements":[{"total":420.5}]}""", "420.5")]
    [InlineData("""{"elements":[{"total":9223372036854775808}]}""", "9223372036854775808")]
    [InlineData("""{"elements":{"total":420}}""", "is not a count")]
    [InlineData("""{"elements":[{"total":-1}]}""", "-1")]
    [InlineData("""{"elements":[{"total":true}]}""", "true")]
    [InlineData("""{"elements":[null]}""", "[null]")]
    [InlineData("""{"elements":[420]}""", "[420]")]
    [InlineData("""{"elements":null}""", "'{\"elements\":null}'.")]
    [InlineData("""{"message":"ok"}""", "ok")]
    [InlineData("""{"value":{"elements":[{"total":420}]}}""", "420")]
    [InlineData("{}", "'{}'.")]
    [InlineData("null", "'null'.")]
    [InlineData("420", "'420'.")]
    [InlineData("\"420\"", "420")]
    [InlineData("[]", "'[]'.")]
    [InlineData("", "it is empty.")]
    [InlineData("{\"elements\":[{\"total\":42", "is not a count")]
    [InlineData("<html>\n<body>Sign in</body></html>", "'<html>\uFFFD<body>Sign in</body></html>'.")]
    public async Task A_body_that_is_no_count_is_an_error_that_shows_it(string body, string shown)
    {
        LinkedInApiException exception = await Assert.ThrowsAnyAsync<LinkedInApiException>(() => CountAsync(body, Python, ("x-li-uuid", "u")));

        Assert.StartsWith("The service answered 200, but the body is not a count: ", exception.Message, StringComparison.Ordinal);
        Assert.Contains(shown, exception.Message, StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.OK, "u", ((TargetingCriteria)Python).Key), (exception.StatusCode!.Value, exception.RequestId, exception.CriteriaKey));
        Assert.StartsWith("GET /rest/audienceCounts?q=", exception.RequestLine, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_of_bytes_that_are_no_text_is_an_error()
    {
        using StubHandler handler = StubHandler.Answering(HttpStatusCode.OK, [0xFF, 0xFE, 0x00, 0xC3]);
        using AudienceCountsClient client = handler.Client();

        Assert.Equal(
            HttpStatusCode.OK,
            (await Assert.ThrowsAnyAsync<LinkedInApiException>(() => client.CountAsync(Python, TestContext.Current.CancellationToken))).StatusCode);
    }

    [Fact]
    public async Task A_body_above_a_megabyte_is_not_read()
    {
        string body = "{\"elements\":[{\"total\":420}],\"pad\":\"" + new string('x', 1024 * 1024) + "\"}";

        LinkedInApiException exception = await Assert.ThrowsAnyAsync<LinkedInApiException>(() => CountAsync(body, Python));

        Assert.Contains("1048576", exception.Message, StringComparison.Ordinal);
        Assert.True(exception.Message.Length < 1000);
    }

    private static async Task<AudienceCount> CountAsync(string body, TargetingCriteria criteria, params (string, string)[] headers)
    {
        using StubHandler handler = StubHandler.Answering(HttpStatusCode.OK, body, headers);
        using AudienceCountsClient client = handler.Client(new() { TimeProvider = new FixedTime(_now), ValidateBeforeSending = false });
        return await client.CountAsync(criteria, TestContext.Current.CancellationToken);
    }
}
