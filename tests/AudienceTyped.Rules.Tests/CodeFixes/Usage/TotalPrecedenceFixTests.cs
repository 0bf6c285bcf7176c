using AudienceTyped.CodeFixes.Usage;

namespace AudienceTyped.Rules.Tests;

public sealed class TotalPrecedenceFixTests
{
    private const string Count = "AudienceCount part = await client.CountAsync(criteria); double whole = 5; ";

    [Theory]
    [InlineData("100.0 * part.Total ?? 0 / whole", "100.0 * (part.Total ?? 0) / whole")]
    [InlineData("part.Total ?? 0 / whole /* kept */", "(part.Total ?? 0) / whole /* kept */")]
    [InlineData("whole + part.Total ?? 0", "whole + (part.Total ?? 0)")]
    public Task The_total_and_its_replacement_are_enclosed(string before, string after) =>
        new CodeFixing(new TotalPrecedenceFix(), "AUD3011").AssertStatementsAsync($"{Count}_ = {before};", $"{Count}_ = {after};", "Use '(part.Total ?? 0)'");
}
