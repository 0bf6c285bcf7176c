namespace AudienceTyped.Rules.Tests.Reading;

/// <summary>What is not known, and the same on both sides, leaves nobody, whatever it is.</summary>
public sealed class SameUnknownTests
{
    private const string AllExcluded = "AUD2002";

    [Theory]
    [InlineData("TargetingCriteria empty = a & !a;", "a")]
    [InlineData("TargetingCriteria empty = b & a & all & !a;", "a")]
    [InlineData("TargetingCriteria empty = (a | b) & !(b | a);", "a | b")]
    [InlineData("TargetingCriteria empty = a.Except(a | b);", "a")]
    [InlineData("TargetingCriteria empty = Facet.Skills.Is(skill) & Facet.Skills.IsNot(skill);", "Facet.Skills.Is(skill)")]
    [InlineData(
        "TargetingCriteria empty = Facet.Skills.IsAnyOf(skill, Skill.Sql) & Facet.Skills.IsNoneOf(Skill.Sql, Skill.Php, skill);",
        "Facet.Skills.IsAnyOf(skill, Skill.Sql)")]
    [InlineData("Skill same = skill; TargetingCriteria empty = Facet.Skills.Is(same) & Facet.Skills.IsNot(skill);", "Facet.Skills.Is(same)")]
    [InlineData("TargetingCriteria empty = Both(a); static TargetingCriteria Both(AnyOf one) => one & !one;", "one")]
    [InlineData("foreach (Skill one in skills) { TargetingCriteria empty = Facet.Skills.Is(one) & !Facet.Skills.Is(one); }", "Facet.Skills.Is(one)")]
    public async Task It_is_found(string statements, string marked)
    {
        Found found = Assert.Single(await CriteriaFound.InMethodAsync(statements));
        Assert.Equal((AllExcluded, marked), (found.Id, found.Text));
    }

    [Fact]
    public async Task The_message_names_it() => Assert.Contains(
        "skill is included here and skill is excluded",
        Assert.Single(await CriteriaFound.InMethodAsync("_ = Facet.Skills.Is(skill) & Facet.Skills.IsNot(skill);")).Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("TargetingCriteria some = a & !b;")]
    [InlineData("TargetingCriteria some = (a | b) & !a;")]
    [InlineData("TargetingCriteria some = Facet.Skills.Is(skill) & Facet.Interests.Is(Interest.FromId(1)) & Facet.Skills.IsNot(Skill.Sql);")]
    [InlineData("TargetingCriteria some = Facet.Skills.IsAnyOf(skill, Skill.Sql) & Facet.Skills.IsNot(skill);")]
    [InlineData("TargetingCriteria some = Facet.Skills.IsAnyOf([skill, .. skills]) & Facet.Skills.IsNot(skill);")]
    [InlineData("TargetingCriteria some = Facet.Skills.Is(skill) & Facet.Skills.IsNoneOf(skills);")]
    [InlineData("TargetingCriteria some = Facet.Skills.Is(Next()) & Facet.Skills.IsNot(Next()); Skill Next() => skills[Random.Shared.Next(9)];")]
    [InlineData("AnyOf before = a; a = b; TargetingCriteria some = a & !before;")]
    [InlineData("Skill other = skills[0]; AnyOf first = Facet.Skills.Is(other); other = skills[1]; TargetingCriteria some = first & Facet.Skills.IsNot(other);")]
    [InlineData("TargetingCriteria sum = b; foreach (Skill one in skills) { sum &= Facet.Skills.Is(one); } foreach (Skill one in skills) { sum &= Facet.Skills.IsNot(one); }")]
    [InlineData("TargetingCriteria same = !!a & b;")]
    [InlineData("TargetingCriteria some = (flag ? a : b) & !a;")]
    public async Task What_may_be_something_else_is_not(string statements) => Assert.Empty(await CriteriaFound.InMethodAsync(statements));
}
