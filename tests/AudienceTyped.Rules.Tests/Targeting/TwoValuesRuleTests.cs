namespace AudienceTyped.Rules.Tests;

public sealed class TwoValuesRuleTests
{
    private const string Id = "AUD1007";

    [Theory]
    [InlineData(
        "Facet.YearsOfExperienceRanges.IsAnyOf(YearsOfExperience.FromId(3), YearsOfExperience.FromId(4), YearsOfExperience.FromId(5))",
        "Facet.YearsOfExperienceRanges has 3 values")]
    public Task Three_values_are_found(string expression, string message) => Verdict.AssertBothFindAsync(Id, expression, expression, message);

    [Theory]
    [InlineData("Facet.YearsOfExperienceRanges.IsAnyOf(YearsOfExperience.FromId(3), YearsOfExperience.FromId(5))")]
    [InlineData("Facet.YearsOfExperienceRanges.IsAnyOf(YearsOfExperience.FromId(5), YearsOfExperience.FromId(3), YearsOfExperience.FromId(5))")]
    [InlineData("Facet.Seniorities.IsAnyOf(Seniority.Cxo, Seniority.Vp, Seniority.Owner)")]
    public Task Two_values_in_any_order_and_other_facets_are_right(string expression) => Verdict.AssertNeitherFindsAsync(Id, expression);

    [Fact]
    public async Task Values_that_are_not_known_only_make_it_more()
    {
        const string Bounds =
            "Facet.YearsOfExperienceRanges.IsAnyOf(YearsOfExperience.FromId(3), YearsOfExperience.FromId(4), YearsOfExperience.FromId(5), YearsOfExperience.FromId(text.Length))";
        Found found = Assert.Single(await Analysis.OfMethodAsync($"await client.CountAsync(a & {Bounds});"), static found => found.Id == Id);

        Assert.Equal(Bounds, found.Text);
        Assert.Contains("at least 3 values", found.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_said_where_it_cannot_be_known() => Assert.DoesNotContain(
        await Analysis.OfMethodAsync(
            "await client.CountAsync(Facet.YearsOfExperienceRanges.IsAnyOf(YearsOfExperience.FromId(3), YearsOfExperience.FromId(5), YearsOfExperience.FromId(text.Length)));"),
        static found => found.Id == Id);
}
