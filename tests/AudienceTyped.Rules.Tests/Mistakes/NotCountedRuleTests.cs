namespace AudienceTyped.Rules.Tests;

public sealed class NotCountedRuleTests
{
    private const string Id = "AUD2010";
    private const string Visitors = "Facet.DynamicSegments.Is(AdSegment.FromId(10001))";

    [Theory]
    [InlineData(Visitors, Visitors)]
    [InlineData($"Facet.Skills.Is(Skill.Python) & {Visitors}", $"Facet.Skills.Is(Skill.Python) & {Visitors}")]
    public Task A_clause_of_segments_for_retargeting_alone_is_found(string expression, string marked) =>
        Verdict.AssertBothFindAsync(Id, expression, marked, "The total is always 0, whoever is in the audience: a clause contains only Facet.DynamicSegments.");

    [Theory]
    [InlineData($"Facet.Skills.Is(Skill.Python) | {Visitors}")]
    [InlineData($"Facet.Skills.Is(Skill.Python) & !{Visitors}")]
    [InlineData("Facet.AudienceMatchingSegments.Is(AdSegment.FromId(10001))")]
    [InlineData("Facet.Skills.Is(Skill.Python) & AnyOf.Empty")]
    public Task Other_criteria_are_right(string expression) => Verdict.AssertNeitherFindsAsync(Id, expression);

    [Theory]
    [InlineData(
        "await client.CountAsync(a & Facet.DynamicSegments.Is(AdSegment.FromId(text.Length)));",
        "a & Facet.DynamicSegments.Is(AdSegment.FromId(text.Length))")]
    [InlineData($"TargetingCriteria sent = {Visitors} & a; await client.CountAsync(sent);", "sent")]
    public async Task It_is_found_where_criteria_are_sent_whatever_else_they_hold(string statements, string marked) =>
        Assert.Equal(marked, Assert.Single(await Analysis.OfMethodAsync(statements), static found => found.Id == Id).Text);

    [Theory]
    [InlineData($"TargetingCriteria kept = {Visitors};")]
    [InlineData($"await client.CountAsync({Visitors} | a);")]
    public async Task Nothing_is_said_of_parts_or_where_others_may_be_counted(string statements) =>
        Assert.DoesNotContain(await Analysis.OfMethodAsync(statements), static found => found.Id == Id);
}
