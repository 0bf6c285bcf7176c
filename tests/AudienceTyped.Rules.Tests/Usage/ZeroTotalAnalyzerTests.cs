namespace AudienceTyped.Rules.Tests;

public sealed class ZeroTotalAnalyzerTests
{
    private const string Id = "AUD2013";
    private const string Count = "AudienceCount count = await client.CountAsync(criteria); ";

    [Theory]
    [InlineData("count.Total == 0", false)]
    [InlineData("count.Total != 0", true)]
    [InlineData("count.Total > 0", true)]
    [InlineData("count.Total >= 1", true)]
    [InlineData("count.Total < 1", false)]
    [InlineData("count.Total <= 0", false)]
    [InlineData("0 == count.Total", false)]
    [InlineData("0 < count.Total", true)]
    [InlineData("1 > count.Total", false)]
    [InlineData("count.Total == 0L", false)]
    [InlineData("count.Total!.Value == 0", false)]
    [InlineData("count.Total.GetValueOrDefault() > 0", true)]
    [InlineData("(count.Total ?? 0) == 0", false)]
    [InlineData("count?.Total == 0", false)]
    [InlineData("count.Total is 0", false)]
    [InlineData("count.Total is > 0", true)]
    [InlineData("count.Total is not 0", true)]
    [InlineData("count.Total is null or 0", false)]
    [InlineData("count.Total is not (null or 0)", true)]
    [InlineData("count.Total is not null and > 0", true)]
    [InlineData("count.Total.Equals(0L)", false)]
    [InlineData("count.Total!.Value.Equals(0)", false)]
    [InlineData("count.Total!.Value.CompareTo(0) == 0", false)]
    [InlineData("count.Total?.CompareTo(0L) > 0", true)]
    [InlineData("count.Total.GetValueOrDefault(0) == 0", false)]
    public async Task A_total_of_0_that_is_taken_for_nobody_is_found(string condition, bool isCounted) => Assert.Contains(
        isCounted ? "'Status == AudienceCountStatus.Counted'" : "'Status != AudienceCountStatus.Counted'",
        await CodeAssert.FindsAsync(Id, $"{Count}if ({condition}) {{ }}", condition),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("string said = count.Total > 0 ? $\"{count.Total}\" : \"none\";", "count.Total > 0")]
    [InlineData("double share = count.Total > 0 ? Math.Sqrt(count.Total.Value) : 0;", "count.Total > 0")]
    [InlineData("AudienceCount other = count; long size = other.Total ?? 1; if (count.Total == 0) { size = 5 / size; }", "count.Total == 0")]
    [InlineData("if (count.Total > 0) { Console.WriteLine(\"fine\"); } else { Console.WriteLine(\"nobody\"); }", "count.Total > 0")]
    public Task A_guard_of_something_else_excuses_nothing(string statements, string marked) => CodeAssert.FindsAsync(Id, Count + statements, marked);

    [Theory]
    [InlineData("double size = count.Total > 0 ? Math.Log10(count.Total.Value) : 0;")]
    [InlineData("if (count.Total is { } size && size > 0) { Console.WriteLine(100 / size); }")]
    [InlineData("if (count.Total > 0) { double size = (double)count.Total; Console.WriteLine(1 / size); }")]
    [InlineData("Console.WriteLine(count.Total is > 0 ? $\"{count.Total:N0}\" : \"fewer than 300, or not counted\");")]
    [InlineData("if (count.Total == 0) { Console.WriteLine(\"Unknown\"); } else { Console.WriteLine(count.Total); }")]
    public Task A_guard_and_a_text_that_says_what_0_means_are_right(string statements) => CodeAssert.IsSilentAsync(Id, Count + statements);

    [Theory]
    [InlineData("long total = count.Total ?? 0; if (total == 0) { Console.WriteLine(\"x\"); }", "total == 0")]
    [InlineData("long? total = count.Total; long copy = total ?? 0; bool isEmpty = copy <= 0;", "copy <= 0")]
    [InlineData("if (count is { Total: var size } && size == 0) { }", "size == 0")]
    [InlineData("if (count.Total is { } size && size > 0) { }", "size > 0")]
    [InlineData("if (!(count.Total > 0)) { }", "count.Total > 0")]
    [InlineData("var (total, status) = (count.Total, 1); bool isEmpty = count.Total is long size && size < 1;", "size < 1")]
    [InlineData("string said = count.Total switch { 0 => \"nobody\", _ => \"some\" };", "0")]
    [InlineData("string said = count.Total switch { null or 0 => \"No members match\", _ => \"some\" };", "null or 0")]
    [InlineData("StringComparison said = count.Total switch { 0 => StringComparison.Ordinal, _ => throw new InvalidOperationException(\"nobody\") }; _ = said; string other = (count.Total ?? 0) switch { 0 => \"none\", _ => \"\" };", "0")]
    [InlineData("switch (count.Total) { case 0: Console.WriteLine(\"Nobody\"); break; }", "0")]
    public Task A_total_in_other_forms_is_found(string statements, string marked) =>
        CodeAssert.FindsAsync(Id, Count + statements, marked);

    [Theory]
    [InlineData("long total = count.Total ?? 0; if (total == 0) { Console.WriteLine(\"fewer than 300\"); } else { Console.WriteLine(total); }")]
    [InlineData("long total = count.Total ?? 0; if (total > 0) { Console.WriteLine(100 / total); }")]
    [InlineData("long total = count.Total ?? 0; total += 5; if (total == 0) { }")]
    [InlineData("string said = count.Total switch { 0 => \"nobody, or fewer than 300\", _ => \"some\" };")]
    [InlineData("string said = count.Total switch { 0 => string.Empty, _ => \"some\" };")]
    [InlineData("string said = count.Total switch { 0 => \"too few\", >= 300 => \"some\", _ => \"none\" };")]
    [InlineData("if (count is { Total: var size } && size >= 300) { }")]
    [InlineData("bool same = count.Total.Equals(count.Active);")]
    [InlineData("int order = count.Total.GetValueOrDefault().CompareTo(300);")]
    public Task Forms_that_ask_something_else_are_right(string statements) => CodeAssert.IsSilentAsync(Id, Count + statements);

    [Theory]
    [InlineData("count is { Total: 0 }", "Total: 0")]
    [InlineData("count is { Total: > 0, CanRunCampaign: true }", "Total: > 0")]
    public Task A_property_pattern_is_read(string condition, string marked) => CodeAssert.FindsAsync(Id, $"{Count}if ({condition}) {{ }}", marked);

    [Theory]
    [InlineData("count.Total >= 300")]
    [InlineData("count.Total > 50_000")]
    [InlineData("count.Total < 300")]
    [InlineData("count.Total is null")]
    [InlineData("count.Total == null")]
    [InlineData("count.Total is { } total && total >= 300")]
    [InlineData("count.Total is >= 300 and < 1000")]
    [InlineData("count.Total > skills.Count")]
    [InlineData("count.Total > 1")]
    [InlineData("count.Total >= 0")]
    [InlineData("count.Active == 0")]
    [InlineData("text.Length == 0")]
    [InlineData("new { Total = 0L }.Total == 0")]
    [InlineData("count is { Total: >= 300 }")]
    [InlineData("(count switch { { Total: 0 } => \"fewer than 300\", _ => \"\" }).Length > 3")]
    public Task Other_comparisons_are_right(string condition) => CodeAssert.IsSilentAsync(Id, $"{Count}if ({condition}) {{ }}");
}
