
using AudienceTyped.CodeFixes.Usage;

namespace AudienceTyped.Rules.Tests;

public sealed class NegatePartsFixTests
{
    private static readonly CodeFixing _fixing = new(new NegatePartsFix(), "CS0619");

    [Theory]
    [InlineData("NoneOf left = !(a & b);", "NoneOf left = !a & !b;")]
    [InlineData("NoneOf left = !(a & (b | a) & /* all */ !none);", "NoneOf left = !a & !(b | a) & /* all */ none;")]
    [InlineData("TargetingCriteria left = criteria & !(a & b); // without", "TargetingCriteria left = criteria & !a & !b; // without")]
    public Task Each_part_is_negated(string before, string after) =>
        _fixing.AssertStatementsAsync(before, after, "Negate each part, to exclude members who have any of them");

    [Theory]
    [InlineData("_ = !all;")]
    [InlineData("_ = !(all & a);")]
    [InlineData("_ = !((a & b) | all);")]
    public async Task Parts_that_cannot_be_negated_are_left_alone(string statements) => Assert.Empty(await _fixing.ListTitlesAsync(statements));
}
