namespace AudienceTyped.Rules.Tests;

public sealed class FacetVersionRuleTests
{
    private const string Id = "AUD1013";
    private const string Buyers = "Facet.BuyerGroups.Is(ProductCategory.FromId(1031))";
    private const string Tokens = "AccessTokenProvider tokens = null!; ";
    private const string Old = "new AudienceCountsClientOptions { Version = LinkedInVersion.Parse(\"202601\") }";

    [Theory]
    [InlineData($"var old = new AudienceCountsClient(tokens, {Old}); await old.CountAsync({Buyers});", Buyers)]
    [InlineData(
        $"AudienceCountsClient old = new(tokens, new() {{ Version = LinkedInVersion.Parse(\"202601\") }}); await old.CountAsync(a & {Buyers});",
        $"a & {Buyers}")]
    [InlineData(
        $"var options = {Old}; using var old = new AudienceCountsClient(new System.Net.Http.HttpClient(), tokens, options); var sent = a & {Buyers}; await old.CountAsync(sent);",
        "sent")]
    [InlineData(
        $"const string Version = \"202601\"; var options = new AudienceCountsClientOptions() with {{ Version = LinkedInVersion.Parse(Version) }}; await new AudienceCountsClient(tokens, options: options).CountAsync({Buyers} & !{Buyers});",
        $"{Buyers} & !{Buyers}")]
    public async Task It_is_found_where_the_version_is_a_constant(string statements, string marked)
    {
        Found found = Assert.Single(await Analysis.OfMethodAsync(Tokens + statements), static found => found.Id == Id);

        Assert.Equal(marked, found.Text);
        Assert.Contains(
            "The documentation lists Facet.BuyerGroups from LinkedIn-Version 202603 on, but this request uses 202601.",
            found.Message,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData($"await client.CountAsync({Buyers});")]
    [InlineData($"await new AudienceCountsClient(tokens).CountAsync({Buyers});")]
    [InlineData($"await new AudienceCountsClient(tokens, new() {{ Version = LinkedInVersion.Parse(\"202603\") }}).CountAsync({Buyers});")]
    [InlineData($"await new AudienceCountsClient(tokens, new() {{ Version = LinkedInVersion.Parse(text) }}).CountAsync({Buyers});")]
    [InlineData($"var options = {Old}; options = new(); await new AudienceCountsClient(tokens, options).CountAsync({Buyers});")]
    [InlineData($"var old = new AudienceCountsClient(tokens, {Old}); await old.CountAsync(a & Facet.Skills.Is(Skill.Python));")]
    [InlineData($"((TargetingCriteria)({Buyers} & a)).ToRestli();")]
    public async Task A_version_that_knows_it_and_one_that_is_not_known_are_right(string statements) =>
        Assert.DoesNotContain(await Analysis.OfMethodAsync(Tokens + statements), static found => found.Id == Id);

    [Fact]
    public void Built_criteria_are_checked_against_the_version_that_is_given()
    {
        TargetingCriteria criteria = Facet.BuyerGroups.Is(ProductCategory.FromId(1031));

        CriteriaFinding finding = Assert.Single(criteria.Validate(version: LinkedInVersion.Parse("202602")), static found => found.Id == Id);
        Assert.Equal(CriteriaFindingSeverity.Warning, finding.Severity);
        Assert.Equal(Facet.BuyerGroups, Assert.Single(finding.Facets));
        Assert.DoesNotContain(criteria.Validate(version: LinkedInVersion.Parse("202603")), static found => found.Id == Id);
        Assert.DoesNotContain(criteria.Validate(), static found => found.Id == Id);
    }
}
