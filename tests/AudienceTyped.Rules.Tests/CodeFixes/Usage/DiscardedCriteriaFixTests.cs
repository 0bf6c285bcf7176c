
using AudienceTyped.CodeFixes.Usage;

namespace AudienceTyped.Rules.Tests;

public sealed class DiscardedCriteriaFixTests
{
    private static readonly CodeFixing _fixing = new(new DiscardedCriteriaFix(), "AUD2011");

    [Theory]
    [InlineData("criteria.And(all);", "criteria = criteria.And(all);")]
    [InlineData(
        "// Without them.\n        criteria.Except(a).And(none); // done", "// Without them.\n        criteria = criteria.Except(a).And(none); // done")]
    [InlineData("a.Or(b);", "a = a.Or(b);")]
    [InlineData(
        "foreach (Skill one in skills) criteria.And(Facet.Skills.Is(one));", "foreach (Skill one in skills) criteria = criteria.And(Facet.Skills.Is(one));")]
    [InlineData(
        "skills.ToList().ForEach(one => criteria.And(Facet.Skills.Is(one)));",
        "skills.ToList().ForEach(one => criteria = criteria.And(Facet.Skills.Is(one)));")]
    [InlineData("criteria\n    .And(all)\n    .Except(a);", "criteria = criteria\n    .And(all)\n    .Except(a);")]
    public Task The_result_is_assigned_to_what_it_was_made_of(string before, string after) => _fixing.AssertStatementsAsync(before, after);

    [Fact]
    public Task All_are_mended_together() => _fixing.AssertAllAsync("criteria.And(all); a.Or(b);", "criteria = criteria.And(all); a = a.Or(b);");

    [Theory]
    [InlineData("a.And(criteria);")]
    [InlineData("Facet.Skills.Is(skill);")]
    [InlineData("AnyOf.Empty.Or(a);")]
    [InlineData("foreach (AnyOf one in new[] { a }) one.Or(b);")]
    [InlineData("criteria?.And(none);")]
    public async Task What_cannot_take_it_is_left_alone(string statements) => Assert.Empty(await _fixing.ListTitlesAsync(statements));
}
