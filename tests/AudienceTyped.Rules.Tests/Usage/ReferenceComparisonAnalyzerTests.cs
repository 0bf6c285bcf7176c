namespace AudienceTyped.Rules.Tests;

public sealed class ReferenceComparisonAnalyzerTests
{
    private const string Id = "AUD2021";

    [Theory]
    [InlineData("ReferenceEquals(criteria, a & none)", "'criteria == a & none'")]
    [InlineData("object.ReferenceEquals(a, b)", "'a == b'")]
    [InlineData("(object)a == b", "'a == b'")]
    [InlineData("(object)all != (object)Facet.Skills.Is(skill).And(a)", "'all != Facet.Skills.Is(skill).And(a)'")]
    [InlineData("(object)none == !a", "'none == !a'")]
    public async Task Objects_that_are_compared_are_found(string comparison, string meant) => Assert.EndsWith(
        $"Use {meant}.", await CodeAssert.FindsAsync(Id, $"bool same = {comparison};", comparison), StringComparison.Ordinal);

    [Theory]
    [InlineData("criteria == (a & none)")]
    [InlineData("a.Equals(b)")]
    [InlineData("ReferenceEquals(a, null)")]
    [InlineData("(object?)a == null")]
    [InlineData("a is null")]
    [InlineData("ReferenceEquals(client, null)")]
    [InlineData("(object)text == (object)text")]
    [InlineData("ReferenceEquals(a, skills)")]
    public Task What_is_compared_by_value_or_with_null_is_right(string comparison) => CodeAssert.IsSilentAsync(Id, $"bool same = {comparison};");
}
