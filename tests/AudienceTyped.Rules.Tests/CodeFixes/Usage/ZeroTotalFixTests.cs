
using AudienceTyped.CodeFixes.Usage;

namespace AudienceTyped.Rules.Tests;

public sealed class ZeroTotalFixTests
{
    private const string Count = "AudienceCount count = await client.CountAsync(criteria);\n        ";
    private static readonly CodeFixing _fixing = new(new ZeroTotalFix(), "AUD2013");

    [Theory]
    [InlineData("count.Total == 0", "count.Status != AudienceCountStatus.Counted")]
    [InlineData("count.Total > 0", "count.Status == AudienceCountStatus.Counted")]
    [InlineData("0 < count.Total", "count.Status == AudienceCountStatus.Counted")]
    [InlineData("(count.Total ?? 0) == 0", "count.Status != AudienceCountStatus.Counted")]
    [InlineData("count.Total!.Value >= 1", "count.Status == AudienceCountStatus.Counted")]
    [InlineData("count.Total is null or 0", "count.Status != AudienceCountStatus.Counted")]
    [InlineData("count is { Total: 0, CanRunCampaign: null }", "count is { Status: not AudienceCountStatus.Counted, CanRunCampaign: null }")]
    [InlineData("count is { Total: > 0 }", "count is { Status: AudienceCountStatus.Counted }")]
    [InlineData("flag == count.Total > 0", "flag == (count.Status == AudienceCountStatus.Counted)")]
    [InlineData(
        "flag && /* some */ count.Total > 0 /* members */ || flag", "flag && /* some */ count.Status == AudienceCountStatus.Counted /* members */ || flag")]
    public Task The_status_is_asked_for(string before, string after) =>
        _fixing.AssertStatementsAsync($"{Count}if ({before}) {{ }}", $"{Count}if ({after}) {{ }}");

    [Fact]
    public Task All_are_mended_together() => _fixing.AssertAllAsync(
        $"{Count}if (count.Total == 0) {{ }} else if (count.Total > 0) {{ }}",
        $"{Count}if (count.Status != AudienceCountStatus.Counted) {{ }} else if (count.Status == AudienceCountStatus.Counted) {{ }}");

    [Fact]
    public async Task A_count_that_may_be_null_is_left_alone() => Assert.Empty(await _fixing.ListTitlesAsync($"{Count}if (count?.Total == 0) {{ }}"));
}
