
using AudienceTyped.CodeFixes.Usage;

namespace AudienceTyped.Rules.Tests;

public sealed class KnownFacetFixTests
{
    private static readonly CodeFixing _fixing = new(new KnownFacetFix(), "AUD3008");

    [Theory]
    [InlineData("_ = Facet.Custom(\"urn:li:adTargetingFacet:skills\").Is(Skill.Python.Urn);", "_ = Facet.Skills.Is(Skill.Python);")]
    [InlineData(
        "_ = new CustomFacet(\"urn:li:adTargetingFacet:skills\").IsAnyOf(skill.Urn, /* known */ Urn.Parse(\"urn:li:skill:17\"), Urn.Parse(\"urn:li:skill:2147483646\"));",
        "_ = Facet.Skills.IsAnyOf(skill, /* known */ Skill.Engineering, Skill.Parse(\"urn:li:skill:2147483646\"));")]
    [InlineData(
        "_ = Facet.Custom(\"urn:li:adTargetingFacet:locations\")\n    .IsNot(geo.Urn); // not here", "_ = Facet.Locations\n    .IsNot(geo); // not here")]
    public Task The_facet_takes_the_values_themselves(string before, string after) => _fixing.AssertStatementsAsync(before, after);

    [Theory]
    [InlineData("_ = Facet.Custom(\"urn:li:adTargetingFacet:skills\").Is(geo.Urn);")]
    [InlineData("_ = Facet.Custom(\"urn:li:adTargetingFacet:skills\").Is(Urn.Parse(text));")]
    [InlineData("_ = Facet.Custom(\"urn:li:adTargetingFacet:skills\").Is(Urn.Parse(\"urn:li:geo:1\"));")]
    [InlineData("_ = Facet.Custom(\"urn:li:adTargetingFacet:skills\");")]
    public async Task Values_of_another_type_or_none_that_shows_are_left_alone(string statements) => Assert.Empty(await _fixing.ListTitlesAsync(statements));
}
