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
    [InlineData($"{Past} & {Current} & {All} & !{Current}", All, "Facet.TitlesAll")]
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

    [Theory]
    [InlineData($"await client.CountAsync({Past} & a & none);")]
    [InlineData($"AnyOf now = {Current}; now = a; await client.CountAsync(now & {All});")]
    public async Task Nothing_is_said_where_it_cannot_be_known(string statements) =>
        Assert.DoesNotContain(await Analysis.OfMethodAsync(statements), static found => found.Id == Id);
}
