using Microsoft.CodeAnalysis;

namespace AudienceTyped.Rules.Tests;

public sealed class EmptyAnyOfRuleTests
{
    private const string Id = "AUD1012";

    [Theory]
    [InlineData("Facet.Skills.IsAnyOf()", "Facet.Skills.IsAnyOf()", "Facet.Skills has no value")]
    [InlineData("a & Facet.Skills.IsAnyOf([])", "Facet.Skills.IsAnyOf([])", "this call throws when it runs")]
    [InlineData("a & Facet.Skills.IsAnyOf(new Skill[0])", "Facet.Skills.IsAnyOf(new Skill[0])", "Facet.Skills")]
    [InlineData("a & !Facet.Skills.IsAnyOf()", "Facet.Skills.IsAnyOf()", "Facet.Skills")]
    [InlineData("AnyOf.Empty & a", "AnyOf.Empty", "matches nobody and cannot be sent")]
    public async Task It_is_found_in_code(string expression, string marked, string message)
    {
        Found found = Assert.Single(await Analysis.OfMethodAsync($"await client.CountAsync({expression});"), static found => found.Id == Id);

        Assert.Equal(marked, found.Text);
        Assert.Contains(message, found.Message, StringComparison.Ordinal);
        Assert.Equal(DiagnosticSeverity.Error, found.Severity);
    }

    [Theory]
    [InlineData("await client.CountAsync(AnyOf.Empty | a);")]
    [InlineData("await client.CountAsync(a & Facet.Skills.IsNoneOf());")]
    [InlineData("await client.CountAsync(a & !AnyOf.Empty);")]
    [InlineData("AnyOf sum = AnyOf.Empty; foreach (var one in skills) { sum |= Facet.Skills.Is(one); } await client.CountAsync(sum & a);")]
    [InlineData("AnyOf sum = AnyOf.Empty; skills.ToList().ForEach(one => sum = sum.Or(Facet.Skills.Is(one))); await client.CountAsync(sum);")]
    [InlineData("await client.CountAsync(skills.Aggregate(AnyOf.Empty, (sum, one) => sum | Facet.Skills.Is(one)));")]
    [InlineData("await client.CountAsync(Facet.Skills.IsAnyOf(skills));")]
    [InlineData("await client.CountAsync(Facet.Skills.IsAnyOf([.. skills]));")]
    [InlineData("await client.CountAsync(Facet.Skills.IsAnyOf(new Skill[text.Length]));")]
    public async Task What_has_values_or_may_have_them_is_not_found(string statements) =>
        Assert.DoesNotContain(await Analysis.OfMethodAsync(statements), static found => found.Id == Id);

    [Fact]
    public async Task It_is_found_through_locals_once() => Assert.Equal(
        "nobody",
        Assert.Single(
            await Analysis.OfMethodAsync("AnyOf nobody = AnyOf.Empty; var part = nobody & a; await client.CountAsync(part & b);"),
            static found => found.Id == Id).Text);

    [Fact]
    public void Built_criteria_with_an_empty_any_of_are_found()
    {
        CriteriaFinding finding = Assert.Single(((TargetingCriteria)(AnyOf.Empty & Facet.Skills.Is(Skill.Python))).Validate());

        Assert.Equal(Id, finding.Id);
        Assert.Equal(CriteriaFindingSeverity.Error, finding.Severity);
        Assert.Throws<ArgumentException>(static () => Facet.Skills.IsAnyOf());
    }

    [Fact]
    public async Task It_is_found_where_the_algebra_leaves_no_trace_of_it() =>
        Assert.Equal(
            "Facet.Skills.IsAnyOf()",
            Assert.Single(
                await Analysis.OfMethodAsync("await client.CountAsync(Facet.Skills.IsAnyOf() | Facet.Skills.Is(Skill.Python));"),
                static found => found.Id == "AUD1012").Text);
}
