using AudienceTyped.CodeFixes.Criteria;
using AudienceTyped.Shared.Rules;

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
    [InlineData($"({Titles} | (Facet.Skills.Is(Skill.Sql) & Facet.Skills.Is(Skill.Php))) & {Seniorities}")]
    [InlineData($"{Titles} & ({Seniorities} | (Facet.Skills.Is(Skill.Sql) & Facet.Skills.Is(Skill.Php)))")]
    public async Task An_OR_of_ANDs_on_either_side_is_explained(string expression)
    {
        IReadOnlyList<Found> found = [.. (await Analysis.OfMethodAsync($"AllOf kept = {expression};")).Where(static found => found.Id == Id)];

        Assert.NotEmpty(found);
        Assert.All(found, static one => Assert.Contains("a | (b & c) becomes (a | b) & (a | c)", one.Message, StringComparison.Ordinal));
        Assert.Empty(await new CodeFixing(new NotTogetherFix(), Id).ListTitlesAsync($"AllOf kept = {expression};"));
    }

    [Theory]
    [InlineData(null, true, "The definition file forbids it.")]
    [InlineData("Both are about the same.", false, "Both are about the same.")]
    public void A_definition_file_says_why_and_what_is_kept(string? reason, bool isOtherKept, string said)
    {
        RuleFinding finding = Assert.Single(Check(reason, "CODE", isOtherKept, isDistributed: false));

        Assert.Contains(said, finding.Message, StringComparison.Ordinal);
        Assert.Equal(isOtherKept ? null : "others", finding.Excludable?.Name);
        Assert.Equal("CODE", finding.ServiceCode);
    }

    [Fact]
    public void Nothing_is_to_be_excluded_of_what_an_OR_of_ANDs_becomes() =>
        Assert.Null(Assert.Single(Check(reason: null, code: null, isOtherKept: false, isDistributed: true)).Excludable);

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

    private static RuleFinding[] Check(string? reason, string? code, bool isOtherKept, bool isDistributed)
    {
        FacetFacts things = new()
        {
            Name = "things",
            Member = "Things",
            Rules = [new FacetRuleFacts(FacetRuleKinds.NotTogether, ["others"], Set: null, code, reason)],
        };
        FacetFacts others = new()
        {
            Name = "others",
            Member = "Others",
            Rules = [new FacetRuleFacts(FacetRuleKinds.NotTogether, isOtherKept ? ["more"] : [], Set: null, Code: null, Reason: null)],
        };
        return
        [
            .. new NotTogetherRule().Check(new CriteriaView
            {
                Include = [Of(things, isDistributed, 0), Of(others, isDistributed: false, 1)],
                IsIncludeComplete = true,
                Exclude = ClauseView.Empty,
                IsWhole = true,
            }),
        ];
    }

    private static ClauseView Of(FacetFacts facet, bool isDistributed, int order) => new()
    {
        Facets = [new FacetView { Facet = facet, Values = ValueList.Empty, IsComplete = true, Order = order }],
        IsComplete = true,
        IsDistributed = isDistributed,
        Order = order,
    };
}
