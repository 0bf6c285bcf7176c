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
