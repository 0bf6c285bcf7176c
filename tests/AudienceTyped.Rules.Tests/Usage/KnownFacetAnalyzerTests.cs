namespace AudienceTyped.Rules.Tests;

public sealed class KnownFacetAnalyzerTests
{
    private const string Id = "AUD3008";

    [Theory]
    [InlineData("Facet.Custom(\"urn:li:adTargetingFacet:skills\")")]
    [InlineData("new CustomFacet(\"urn:li:adTargetingFacet:skills\")")]
    public async Task A_facet_of_the_catalog_is_found(string expression) =>
        Assert.Contains("as Facet.Skills,", await CodeAssert.FindsAsync(Id, $"_ = {expression}.Is(Skill.Python.Urn);", expression), StringComparison.Ordinal);

    [Theory]
    [InlineData("Facet.Custom(\"urn:li:adTargetingFacet:newer\")")]
    [InlineData("Facet.Custom(text)")]
    [InlineData("Facet.Custom(\"urn:li:skill:skills\")")]
    public Task A_facet_that_it_does_not_have_is_passed_over(string expression) => CodeAssert.IsSilentAsync(Id, $"_ = {expression};");
}
