using AudienceTyped.CodeFixes.Criteria;

namespace AudienceTyped.Rules.Tests;

public sealed class NotTogetherRuleTests
{
    private const string Id = "AUD1002";
    private const string Titles = "Facet.Titles.Is(Title.FromId(4))";
    private const string Seniorities = "Facet.Seniorities.Is(Seniority.Cxo)";

    [Theory]
    [InlineData($"{Titles} & {Seniorities}", Seniorities, "Facet.Titles and Facet.Seniorities")]
    [InlineData($"{Seniorities} & {Titles}", Titles, "The documentation forbids")]
    [InlineData($"({Titles} | Facet.Skills.Is(Skill.Python)) & {Seniorities}", Seniorities, "Facet.Titles and Facet.Seniorities are AND-ed in include.")]
    [InlineData(
        "Facet.EmployersAll.Is(Organization.FromId(1035)) & Facet.StaffCountRanges.Is(StaffCountRange.From51To200)",
        "Facet.StaffCountRanges.Is(StaffCountRange.From51To200)",
        "company sizes")]
    public Task Facets_that_may_not_be_combined_are_found(string expression, string marked, string message) =>
        Verdict.AssertBothFindAsync(Id, expression, marked, message);

    [Theory]
    [InlineData($"{Titles} | (Facet.JobFunctions.Is(JobFunction.Engineering) & {Seniorities})")]
    [InlineData($"({Seniorities} & Facet.JobFunctions.Is(JobFunction.Engineering)) | {Titles}")]
    public async Task What_an_OR_of_ANDs_becomes_is_explained_with_what_to_count_instead(string expression)
    {
        IReadOnlyList<Found> found = [.. (await Analysis.OfMethodAsync($"AllOf kept = {expression};")).Where(static found => found.Id == Id)];

        Assert.Equal(2, found.Count);
        Assert.All(found, static one => Assert.Contains("a | (b & c) becomes (a | b) & (a | c)", one.Message, StringComparison.Ordinal));
        Assert.All(found, static one => Assert.EndsWith(
            "Count the two sides of '|' separately: together they have at most the sum of both counts, and at least the larger one.",
            one.Message,
            StringComparison.Ordinal));
        Assert.Empty(await new CodeFixing(new NotTogetherFix(), Id).ListTitlesAsync($"AllOf kept = {expression};"));
    }

    [Theory]
    [InlineData($"{Titles} & !{Seniorities}")]
    [InlineData($"{Titles} | {Seniorities}")]
    [InlineData($"{Titles} & Facet.Industries.Is(Industry.SoftwareDevelopment) & Facet.StaffCountRanges.Is(StaffCountRange.From51To200)")]
    public Task What_is_excluded_or_in_one_any_of_is_right(string expression) => Verdict.AssertNeitherFindsAsync(Id, expression);

    [Theory]
    [InlineData($"var titles = {Titles}; var kept = titles & a & {Seniorities}; await client.CountAsync(kept & b);", Seniorities)]
    [InlineData($"AnyOf titles = {Titles}, seniorities = {Seniorities}; await client.CountAsync(titles & seniorities & b);", "seniorities")]
    public async Task It_is_found_through_locals_and_reported_once(string statements, string marked) =>
        Assert.Equal(marked, Assert.Single(await Analysis.OfMethodAsync(statements), static found => found.Id == Id).Text);

    [Theory]
    [InlineData($"var titles = {Titles}; titles = a; await client.CountAsync(titles & {Seniorities});")]
    [InlineData($"AnyOf titles = flag ? {Titles} : a; await client.CountAsync(titles & {Seniorities});")]
    [InlineData($"foreach (var one in skills) {{ a |= {Titles}; }} await client.CountAsync(a & {Seniorities});")]
    public async Task Nothing_is_said_where_it_cannot_be_known(string statements) =>
        Assert.DoesNotContain(await Analysis.OfMethodAsync(statements), static found => found.Id == Id);
}
