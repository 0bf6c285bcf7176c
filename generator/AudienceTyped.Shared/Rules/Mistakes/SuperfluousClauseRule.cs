namespace AudienceTyped.Shared.Rules;

/// <summary>A clause is AND-ed that another one makes superfluous: A AND (A OR B) is A.</summary>
internal sealed class SuperfluousClauseRule : CriteriaRule
{
    public override string Id => "AUD2004";

    public override string Title => "The clause changes nothing";

    public override string MessageFormat => "This clause changes nothing: it is AND-ed with {0}. Remove it, or write what was meant.";

    public override RuleSeverity Severity => RuleSeverity.Warning;

    public override IEnumerable<RuleFinding> Check(CriteriaView criteria)
    {
        foreach (SuperfluousPart superfluous in criteria.Superfluous)
        {
            // A part of what is distributed cannot be taken out of what is written.
            if (superfluous is { Part: ClauseView { IsDistributed: false } clause, Because: ClauseView because })
            {
                bool isSame = clause.IsSubsetOf(because);
                yield return Find(clause, [because], isSame ? "the same clause" : "one that includes a part of it, which is narrower");
            }
        }
    }
}
