namespace AudienceTyped.Rules.Tests;

public sealed class NothingIncludedRuleTests
{
    private const string Id = "AUD1006";
    private const string Exclusion = "AllOf.Empty & !Facet.Skills.Is(Skill.Python)";

    [Theory]
    [InlineData($"await client.CountAsync({Exclusion});", Exclusion)]
    [InlineData($"TargetingCriteria nobody = {Exclusion}; await client.CountAsync(nobody);", "nobody")]
    [InlineData("await client.CountAsync(AllOf.Empty & none);", "AllOf.Empty & none")]
    public async Task It_is_found_where_the_criteria_are_sent(string statements, string marked)
    {
        Found found = Assert.Single(await Analysis.OfMethodAsync(statements), static found => found.Id == Id);

        Assert.Equal(marked, found.Text);
        Assert.Contains("at least one included value", found.Message, StringComparison.Ordinal);
        Assert.Equal(Microsoft.CodeAnalysis.DiagnosticSeverity.Error, found.Severity);
    }

    [Theory]
    [InlineData($"TargetingCriteria part = {Exclusion}; await client.CountAsync(part & a);")]
    [InlineData($"await client.CountAsync(criteria & !Facet.Skills.Is(Skill.Python));")]
    [InlineData(
        $"AllOf sum = AllOf.Empty; foreach (var one in skills) {{ sum &= Facet.Skills.Is(one); }} await client.CountAsync(sum & !Facet.Skills.Is(Skill.Python));")]
    [InlineData($"await client.CountAsync(all & none);")]
    public async Task A_part_and_what_is_not_known_are_not_found(string statements) =>
        Assert.DoesNotContain(await Analysis.OfMethodAsync(statements), static found => found.Id == Id);

    [Fact]
    public void Built_criteria_that_include_nothing_are_found()
    {
        CriteriaFinding finding = Assert.Single((AllOf.Empty & !Facet.Skills.Is(Skill.Python)).Validate());

        Assert.Equal(Id, finding.Id);
        Assert.Empty(finding.Facets);
        Assert.DoesNotContain(((TargetingCriteria)Facet.Skills.Is(Skill.Python)).Validate(), static found => found.Id == Id);
    }
}
