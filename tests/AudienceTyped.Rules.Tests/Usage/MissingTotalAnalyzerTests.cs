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
    [InlineData("foreach (var count in counts) { long size = count.Total.GetValueOrDefault(); sum += size; }", "size")]
    [InlineData("counts.ToList().ForEach(count => sum += count.Total ?? 0);", "count.Total ?? 0")]
    [InlineData("Parallel.ForEach(counts, count => System.Threading.Interlocked.Add(ref sum, count.Total ?? 0));", "count.Total ?? 0")]
    [InlineData("sum = counts.Aggregate(0L, (all, count) => all + (count.Total ?? 0));", "count.Total ?? 0")]
    [InlineData("sum = counts.Select(count => count.Total ?? 0).Sum();", "count.Total ?? 0")]
    [InlineData("share = counts.Select(count => count.Total.GetValueOrDefault()).ToList().Average();", "count.Total.GetValueOrDefault()")]
    [InlineData("sum = counts.Select(count => count.Total ?? 0).Sum(total => total);", "count.Total ?? 0")]
    [InlineData("sum = (from count in counts select count.Total ?? 0).Sum();", "count.Total ?? 0")]
    [InlineData("var totals = counts.Select(count => count.Total ?? 0).ToArray(); sum = totals.Sum(); Console.WriteLine(totals.Max());", "totals.Sum()")]
    [InlineData("var totals = counts.ToDictionary(count => count.RequestId!, count => count.Total ?? 0); sum = totals.Values.Sum();", "totals.Values.Sum()")]
    [InlineData("var rows = counts.Select((count, index) => (index, Size: count.Total ?? 0)); sum = rows.Sum(row => row.Size);", "rows.Sum(row => row.Size)")]
    [InlineData("sum = counts.Select(count => new { count.RequestId, Size = count.Total ?? 0 }).Sum(row => row.Size);", "count.Total ?? 0")]
    public async Task A_sum_that_is_too_small_is_found_once(string statements, string marked) =>
        Assert.Contains("the sum is too small", await CodeAssert.FindsAsync(Id, Counts + statements, marked), StringComparison.Ordinal);

    [Theory]
    [InlineData("sum = (one.Total ?? 0) - (other.Total ?? 0);", "other.Total ?? 0", "the difference is wrong")]
    [InlineData("sum = one.Total!.Value - other.Total.GetValueOrDefault();", "other.Total.GetValueOrDefault()", "the difference is wrong")]
    [InlineData("sum -= one.Total ?? 0;", "one.Total ?? 0", "the difference is wrong")]
    [InlineData("sum = counts.Min(count => count.Total ?? 0);", "count.Total ?? 0", "the smallest")]
    [InlineData("sum = counts.Select(count => count.Total ?? 0).Min();", "count.Total ?? 0", "the smallest")]
    [InlineData("sum = Math.Min(one.Total ?? 0, other.Total ?? 0);", "other.Total ?? 0", "the smallest")]
    [InlineData("foreach (var count in counts) { sum = Math.Min(sum, count.Total ?? 0); }", "count.Total ?? 0", "the smallest")]
    [InlineData("sum = counts.Aggregate(long.MaxValue, (least, count) => Math.Min(least, count.Total ?? 0));", "count.Total ?? 0", "the smallest")]
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
    [InlineData("sum = counts.Where(count => count.Total.HasValue).Sum(count => count.Total ?? 0);")]
    [InlineData("sum = counts.Where(count => count.Total is not null).Select(count => count.Total ?? 0).Sum();")]
    [InlineData("sum = counts.Where(count => count.Total > 0).Aggregate(0L, (all, count) => all + (count.Total ?? 0));")]
    [InlineData("sum = (from count in counts where count.Total > 0 select count.Total ?? 0).Sum();")]
    [InlineData("sum = counts.Select(count => count.Total ?? 0).Where(total => total >= 300).Min();")]
    [InlineData("var totals = counts.Select(count => count.Total ?? 0).ToList(); totals.RemoveAll(total => total == 0); sum = totals.Sum();")]
    [InlineData("var totals = counts.Select(count => count.Total ?? 0).ToList(); Console.WriteLine(totals.Count(total => total < 300)); sum = totals.Sum();")]
    [InlineData("var totals = counts.Select(count => count.Total ?? 0); foreach (long total in totals) { if (total > 0) { sum++; } } sum += totals.Sum();")]
    [InlineData("sum = counts.Select(count => new { Size = count.Total ?? 0 }).Where(row => row.Size is >= 300).Sum(row => row.Size);")]
    [InlineData("sum = counts.Select(count => new { Size = count.Total ?? 0, Other = 5 }).Sum(row => row.Other);")]
    [InlineData("sum = counts.Select(count => count.Active ?? 0).Sum() + counts.Select(count => count.Total ?? 1).Sum();")]
    [InlineData("sum = counts.Select(count => count.Total ?? 0).Max() + Math.Max(one.Total ?? 0, other.Total ?? 0);")]
    [InlineData("sum = Math.Min(one.Total ?? 0, 1000); sum = Math.Min(1000, one.Total ?? 0);")]
    [InlineData("var sizes = counts.ToDictionary(count => count.RequestId!, count => count.Total ?? 0); Console.WriteLine(sizes.Count);")]
    [InlineData("var shown = counts.OrderByDescending(count => count.Total ?? 0).Select(count => count.Total ?? 0); Console.WriteLine(string.Join(\", \", shown));")]
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
