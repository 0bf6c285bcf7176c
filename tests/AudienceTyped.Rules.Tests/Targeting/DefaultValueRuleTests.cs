using Microsoft.CodeAnalysis;

namespace AudienceTyped.Rules.Tests;

public sealed class DefaultValueRuleTests
{
    private const string Id = "AUD1011";

    [Theory]
    [InlineData("Facet.Skills.Is(default)", "default", "Facet.Skills has the value default(Skill)")]
    [InlineData("Facet.Skills.IsAnyOf(Skill.Python, default(Skill))", "default(Skill)", "this call throws when it runs")]
    [InlineData("a & Facet.Skills.IsNot(new Skill())", "new Skill()", "default(Skill)")]
    [InlineData("a & Facet.Custom(\"urn:li:adTargetingFacet:newer\").Is(default(Urn))", "default(Urn)", "default(Urn)")]
    public async Task It_is_found_in_code(string expression, string marked, string message)
    {
        Found found = Assert.Single(await Analysis.OfMethodAsync($"await client.CountAsync({expression});"), static found => found.Id == Id);

        Assert.Equal(marked, found.Text);
        Assert.Contains(message, found.Message, StringComparison.Ordinal);
        Assert.Equal(DiagnosticSeverity.Error, found.Severity);
    }

    [Theory]
    [InlineData("Skill chosen = default; if (flag) { chosen = Skill.Python; } await client.CountAsync(Facet.Skills.Is(chosen));")]
    [InlineData("await client.CountAsync(Facet.Skills.Is(skill));")]
    [InlineData("await client.CountAsync(Facet.Skills.Is(skills.FirstOrDefault()));")]
    public async Task Nothing_is_said_where_it_cannot_be_known(string statements) =>
        Assert.DoesNotContain(await Analysis.OfMethodAsync(statements), static found => found.Id == Id);

    [Fact]
    public async Task It_is_found_through_locals_once() => Assert.Equal(
        "nothing",
        Assert.Single(
            await Analysis.OfMethodAsync("Skill nothing = default; var part = Facet.Skills.Is(nothing); await client.CountAsync(part & a);"),
            static found => found.Id == Id).Text);

    [Fact]
    public void The_runtime_refuses_it_earlier() => Assert.Throws<ArgumentException>(static () => Facet.Skills.Is(default));
}
