namespace AudienceTyped.Rules.Tests;

public sealed class DiscardedCriteriaAnalyzerTests
{
    private const string Id = "AUD2011";

    [Theory]
    [InlineData("criteria.And(all);", "criteria.And(all)", "'And' returns new criteria")]
    [InlineData("a.Or(b);", "a.Or(b)", "'Or' returns")]
    [InlineData("criteria.Except(a);", "criteria.Except(a)", "discarded")]
    [InlineData("Facet.Skills.Is(skill);", "Facet.Skills.Is(skill)", "'Is' returns")]
    [InlineData("criteria?.And(none);", "criteria?.And(none)", "'And' returns")]
    [InlineData("foreach (Skill one in skills) criteria.And(Facet.Skills.Is(one));", "criteria.And(Facet.Skills.Is(one))", "'And' returns")]
    [InlineData("skills.ToList().ForEach(one => criteria.And(Facet.Skills.Is(one)));", "criteria.And(Facet.Skills.Is(one))", "'And' returns")]
    public async Task Criteria_that_nobody_takes_are_found(string statement, string marked, string message) =>
        Assert.Contains(message, await CodeAssert.FindsAsync(Id, statement, marked), StringComparison.Ordinal);

    [Theory]
    [InlineData("_ = criteria.And(all);")]
    [InlineData("criteria = criteria.And(all); criteria &= none; all &= a;")]
    [InlineData("criteria.ToRestli(); criteria.Validate(); criteria.Equals(criteria);")]
    [InlineData("TargetingCriteria.ParseRestli(text);")]
    [InlineData("Build(); TargetingCriteria Build() => criteria.And(all);")]
    [InlineData("Func<TargetingCriteria> build = () => criteria.And(all); build();")]
    [InlineData("Throws(() => a.Or(all)); Throws(() => { a.Or(all); }); void Throws(Action action) => action();")]
    [InlineData("Run(() => a.Or(all)); void Run(Action action) => action();")]
    public Task Criteria_that_somebody_takes_are_passed_over(string statements) => CodeAssert.IsSilentAsync(Id, statements);
}
