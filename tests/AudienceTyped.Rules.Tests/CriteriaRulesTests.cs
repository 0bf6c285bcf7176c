using AudienceTyped.Shared.Rules;

namespace AudienceTyped.Rules.Tests;

public sealed class CriteriaRulesTests
{
    [Fact]
    public void The_rules_that_a_total_of_0_depends_on_are_these() => Assert.Equal(
        [("AUD2001", CountMeaning.Nobody), ("AUD2002", CountMeaning.Nobody), ("AUD2010", CountMeaning.NoCount), ("AUD2015", CountMeaning.Nobody)],
        CriteriaRules.All.Where(static rule => rule.CountMeaning != CountMeaning.Nothing).Select(static rule => (rule.Id, rule.CountMeaning)));

    [Fact]
    public void The_rules_that_can_cause_a_refusal_are_those_of_the_block_of_the_API() => Assert.Equal(
        CriteriaRules.All.Where(static rule => rule.Id.StartsWith("AUD1", StringComparison.Ordinal)),
        CriteriaRules.All.Where(static rule => rule.CanCauseRefusal));

    [Fact]
    public void Only_a_finding_as_sure_as_its_rule_has_a_meaning_for_the_count()
    {
        RuleFinding finding = new(CriteriaRules.All.First(static rule => rule.CountMeaning == CountMeaning.Nobody), Main: null, Others: [], Arguments: []);

        Assert.Equal(CountMeaning.Nobody, finding.CountMeaning);
        Assert.Equal(CountMeaning.Nobody, (finding with { Severity = RuleSeverity.Error }).CountMeaning);
        Assert.Equal(CountMeaning.Nothing, (finding with { Severity = RuleSeverity.Info }).CountMeaning);
    }
}
