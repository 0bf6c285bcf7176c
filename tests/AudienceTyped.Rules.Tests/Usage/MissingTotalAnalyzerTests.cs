namespace AudienceTyped.Rules.Tests;

public sealed class MissingTotalAnalyzerTests
{
    private const string Id = "AUD2017";
    private const string Counts = "AudienceCount[] counts = await Task.WhenAll(client.CountAsync(criteria), client.CountAsync(all)); AudienceCount one = counts[0], other = counts[1]; long sum = 0; double share = 1; ";

    [Theory]
    [InlineData("sum = counts.Sum(count => count.Total ?? 0);", "count.Total ?? 0")]
    [InlineData("share = counts.Average(count => count.Total.GetValueOrDefault());", "count.Total.GetValueOrDefault()")]
    [InlineData("foreach (var count in counts) { sum += count.Total ?? 0; }", "count.Total ?? 0")]
    [InlineData("sum = (one.Total ?? 0) + (other.Total ?? 0);", "one.Total ?? 0")]
    [InlineData("sum = 5 + 6 + (one.Total ?? 0L);", "one.Total ?? 0L")]
    [InlineData("long size = one.Total ?? 0; sum = sum + size;", "size")]
    public async Task A_sum_that_is_too_small_is_found_once(string statements, string marked) =>
        Assert.Contains("the sum is too small", await CodeAssert.FindsAsync(Id, Counts + statements, marked), StringComparison.Ordinal);

    [Theory]
    [InlineData("sum = (one.Total ?? 0) - (other.Total ?? 0);", "other.Total ?? 0", "the difference is wrong")]
    [InlineData("sum = one.Total!.Value - other.Total.GetValueOrDefault();", "other.Total.GetValueOrDefault()", "the difference is wrong")]
    [InlineData("sum -= one.Total ?? 0;", "one.Total ?? 0", "the difference is wrong")]
    [InlineData("sum = counts.Min(count => count.Total ?? 0);", "count.Total ?? 0", "the smallest")]
    public async Task A_difference_and_a_minimum_are_found(string statements, string marked, string message) =>
        Assert.Contains(message, await CodeAssert.FindsAsync(Id, Counts + statements, marked), StringComparison.Ordinal);

    [Theory]
    [InlineData("share = (double)one.Active!.Value / (other.Total ?? 0);", "other.Total ?? 0")]
    [InlineData("share = 1.0 / other.Total.GetValueOrDefault();", "other.Total.GetValueOrDefault()")]
    [InlineData("share /= one.Total ?? 0;", "one.Total ?? 0")]
    [InlineData("long whole = one.Total ?? 0; share = 100.0 / whole;", "whole")]
    public async Task A_division_by_a_missing_total_is_found(string statements, string marked) =>
        Assert.Contains("a division by 0", await CodeAssert.FindsAsync(Id, Counts + statements, marked), StringComparison.Ordinal);

    [Theory]
    [InlineData("sum = counts.Where(count => count.Status == AudienceCountStatus.Counted).Sum(count => count.Total ?? 0);")]
    [InlineData("foreach (var count in counts) { if (count.CanRunCampaign == true) { sum += count.Total ?? 0; } }")]
    [InlineData("if (other.Total >= 300) { share = 1.0 / (other.Total ?? 0); }")]
    [InlineData("share = other.Total is > 300 ? 1.0 / other.Total.GetValueOrDefault() : 0;")]
    [InlineData("long? known = counts.Sum(count => count.Total); _ = known;")]
    [InlineData("sum += one.Total ?? throw new InvalidOperationException();")]
    [InlineData("sum += one.Active ?? 0;")]
    [InlineData("share = (one.Total ?? 0) / 5.0;")]
    [InlineData("sum = counts.Max(count => count.Total ?? 0); Console.WriteLine(counts.OrderBy(count => count.Total ?? 0).Count());")]
    [InlineData("if (one.Bounds is not null && other.Bounds is not null) { sum = (one.Total ?? 0) - (other.Total ?? 0); }")]
    [InlineData("sum = one.Total!.Value - other.Total!.Value;")]
    [InlineData("long whole = one.Total ?? 0; share = whole == 0 ? 0 : 100.0 / whole;")]
    [InlineData("long size = one.Total ?? 0; if (size >= 300) { sum += size; }")]
    [InlineData("sum = 5 + (counts.Sum(count => count.Total) ?? 0);")]
    [InlineData("share = 1.0 / (one.Total ?? 1);")]
    [InlineData("Console.WriteLine(\"about \" + one.Total);")]
    [InlineData("long shown = one.Total ?? 0; Console.WriteLine(shown);")]
    public Task What_is_counted_tested_or_only_shown_is_right(string statements) => CodeAssert.IsSilentAsync(Id, Counts + statements);
}
