namespace AudienceTyped.Rules.Tests;

public sealed class TotalPrecedenceAnalyzerTests
{
    private const string Id = "AUD3011";
    private const string Count = "AudienceCount part = await client.CountAsync(criteria); double whole = 5; ";

    [Theory]
    [InlineData("100.0 * part.Total ?? 0 / whole", "'(100.0 * part.Total) ?? (0 / whole)'", "'(part.Total ?? 0)'")]
    [InlineData("part.Total ?? 0 / whole", "'(part.Total) ?? (0 / whole)'", "'(part.Total ?? 0)'")]
    [InlineData("100 * part.Total ?? 0", "'(100 * part.Total) ?? (0)'", "'(part.Total ?? 0)'")]
    [InlineData("whole + part.Total ?? 0", "'(whole + part.Total) ?? (0)'", "'(part.Total ?? 0)'")]
    [InlineData("part.Total ?? 0 * 2 + 1", "'(part.Total) ?? (0 * 2 + 1)'", "'(part.Total ?? 0)'")]
    public async Task Arithmetic_that_is_joined_first_is_explained(string expression, string read, string meant)
    {
        string message = await CodeAssert.FindsAsync(Id, $"{Count}_ = {expression};", expression);

        Assert.Contains(read, message, StringComparison.Ordinal);
        Assert.EndsWith($"{meant}.", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_totals_without_parentheses_are_found_once() =>
        Assert.Contains("'(part.Total ?? 0)'", await CodeAssert.FindsAsync(Id, $"{Count}_ = part.Total ?? 0 + part.Total ?? 0;", "part.Total ?? 0 + part.Total ?? 0"), StringComparison.Ordinal);

    [Theory]
    [InlineData("100.0 * (part.Total ?? 0) / whole")]
    [InlineData("(100.0 * part.Total / whole) ?? 0")]
    [InlineData("(part.Total ?? 0) + 1")]
    [InlineData("part.Total ?? 0")]
    [InlineData("part.Total ?? (0 / whole)")]
    [InlineData("part.Total ?? skills.Count * 2")]
    [InlineData("text ?? \"\" + text")]
    [InlineData("part.Active * 2 ?? 0")]
    public Task What_is_joined_as_it_is_meant_is_right(string expression) => CodeAssert.IsSilentAsync(Id, $"{Count}_ = {expression};");
}
