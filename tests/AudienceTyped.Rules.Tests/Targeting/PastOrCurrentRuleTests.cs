using AudienceTyped.Shared.Rules;

namespace AudienceTyped.Rules.Tests;

public sealed class PastOrCurrentRuleTests
{
    private const string Id = "AUD1004";
    private const string Current = "Facet.Titles.Is(Title.FromId(4))";
    private const string All = "Facet.TitlesAll.Is(Title.FromId(5))";
    private const string Past = "Facet.TitlesPast.Is(Title.FromId(6))";

    [Theory]
    [InlineData($"{Current} & {All}", All, "Facet.Titles and Facet.TitlesAll")]
    [InlineData($"{All} | {Past}", Past, "Facet.TitlesPast and Facet.TitlesAll")]
    [InlineData($"{Current} & {Past}", Past, "cannot be used together, except Facet.TitlesPast included and Facet.Titles excluded.")]
    [InlineData($"{Current} & !{Past}", Past, "Keep one of Facet.Titles, Facet.TitlesAll and Facet.TitlesPast")]
    [InlineData($"{All} & !{Current}", Current, "Facet.TitlesAll already covers Facet.Titles and Facet.TitlesPast. Keep one of the three.")]
    [InlineData($"{Past} & {Current} & {All} & !{Current}", All, "Facet.Titles and Facet.TitlesAll cannot be used together")]
    [InlineData($"{Current} & !{All}", All, "Facet.TitlesAll already covers")]
    [InlineData($"Facet.Skills.Is(Skill.Python) & !{Current} & !{Past}", Past, "Facet.Titles and Facet.TitlesPast cannot be used together, except")]
    [InlineData($"Facet.Titles.IsNot(Title.FromId(7)) & {Past} & {Current}", Current, "Facet.Titles and Facet.TitlesPast cannot be used together, except")]
    [InlineData($"{Past} & {Current} & !Facet.TitlesPast.Is(Title.FromId(7))", "Facet.TitlesPast.Is(Title.FromId(7))", "except")]
    [InlineData($"Facet.TitlesAll.IsNot(Title.FromId(7)) & {Current} & {All}", Current, "Facet.TitlesAll already covers")]
    [InlineData(
        "Facet.Employers.Is(Organization.FromId(1035)) & !Facet.EmployersPast.Is(Organization.FromId(1035))",
        "Facet.EmployersPast.Is(Organization.FromId(1035))",
        "Facet.Employers and Facet.EmployersPast")]
    public Task More_than_one_is_found_once(string expression, string marked, string message) => Verdict.AssertBothFindAsync(Id, expression, marked, message);

    [Theory]
    [InlineData($"{Past} & !{Current}")]
    [InlineData($"{All} & Facet.Skills.Is(Skill.Python) & !Facet.TitlesAll.Is(Title.FromId(7))")]
    [InlineData($"{Current} & Facet.EmployersPast.Is(Organization.FromId(1035))")]
    public Task Who_has_left_and_one_alone_are_right(string expression) => Verdict.AssertNeitherFindsAsync(Id, expression);

    [Theory]
    [InlineData($"await client.CountAsync(criteria & {Current} & a & {All} & b);", All)]
    [InlineData($"AnyOf now = {Current}; var sent = a & now & {Past}; await client.CountAsync(sent & b);", Past)]
    public async Task It_is_found_beside_unknown_operands_and_through_locals_once(string statements, string marked) =>
        Assert.Equal(marked, Assert.Single(await Analysis.OfMethodAsync(statements), static found => found.Id == Id).Text);

    [Fact]
    public void The_code_of_the_refusal_is_that_of_the_definition_file()
    {
        TargetingCriteria criteria = Facet.Titles.Is(Title.FromId(4)) & Facet.TitlesAll.Is(Title.FromId(5));

        Assert.Equal("INVALID_PAST_ATTRIBUTE_COMBINATION", Assert.Single(criteria.Validate(), static finding => finding.Id == Id).ServiceCode);
    }

    [Fact]
    public void A_rule_of_another_kind_or_of_fewer_facets_is_not_this_rule()
    {
        Assert.Contains("Facet.now and Facet.ever cannot be used together", Assert.Single(Check(FacetRuleKinds.PastOrCurrent, "now", "ever", "once")), StringComparison.Ordinal);
        Assert.Empty(Check(FacetRuleKinds.NotTogether, "now", "ever", "once"));
        Assert.Empty(Check(FacetRuleKinds.PastOrCurrent, "now", "ever"));
    }

    [Fact]
    public void A_facet_that_is_used_is_named_without_a_list_of_all() => Assert.EndsWith(
        ": Facet.ever already covers Facet.now and urn:li:adTargetingFacet:once. Keep one of the three.",
        Assert.Single(Check(FacetRuleKinds.PastOrCurrent, "now", "ever", "once")),
        StringComparison.Ordinal);

    [Theory]
    [InlineData($"await client.CountAsync({Past} & a & none);")]
    [InlineData($"AnyOf now = {Current}; now = a; await client.CountAsync(now & {All});")]
    public async Task Nothing_is_said_where_it_cannot_be_known(string statements) =>
        Assert.DoesNotContain(await Analysis.OfMethodAsync(statements), static found => found.Id == Id);

    private static IEnumerable<string> Check(string kind, params string[] with)
    {
        FacetView[] facets = [.. with.Take(2).Select(name => new FacetView
        {
            Facet = new FacetFacts { Name = name, Member = name, Rules = [new FacetRuleFacts(kind, with, null, null, null)] },
            Values = ValueList.Empty,
            IsComplete = false,
        })];
        return new PastOrCurrentRule()
            .Check(new CriteriaView
            {
                Include = [new ClauseView { Facets = facets, IsComplete = true }],
                IsIncludeComplete = true,
                Exclude = ClauseView.Empty,
                IsWhole = true,
            })
            .Select(static finding => finding.Message);
    }
}
