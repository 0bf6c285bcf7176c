using AudienceTyped.CodeFixes.Usage;

namespace AudienceTyped.Rules.Tests;

public sealed class ReferenceComparisonFixTests
{
    [Theory]
    [InlineData("ReferenceEquals(a, b)", "a == b", "Use 'a == b'")]
    [InlineData("!object.ReferenceEquals(criteria, criteria)", "!(criteria == criteria)", "Use 'criteria == criteria'")]
    [InlineData("ReferenceEquals(criteria, a & none)", "criteria == (a & none)", "Use 'criteria == (a & none)'")]
    [InlineData("(criteria as object) == criteria.And(a)", "criteria == criteria.And(a)", "Use 'criteria == criteria.And(a)'")]
    [InlineData("(object)a != b", "a != b", "Use 'a != b'")]
    [InlineData("flag && (object)a == (object)b /* kept */", "flag && (a == b) /* kept */", "Use 'a == b'")]
    public Task Criteria_are_compared_by_what_they_mean(string before, string after, string title) => new CodeFixing(new ReferenceComparisonFix(), "AUD2021")
        .AssertStatementsAsync($"bool same = {before};", $"bool same = {after};", title);
}
