namespace AudienceTyped.Shared.Rules;

/// <summary>A clause is AND-ed with one that makes it superfluous: A AND (A OR B) is A.</summary>
internal sealed class SuperfluousClauseRule : CriteriaRule
{
    public override string Id => "AUD2004";

    public override string Title => "The clause changes nothing";

    public override string MessageFormat => "{0}";

    public override RuleSeverity Severity => RuleSeverity.Warning;

    public override bool IsAboutSuperfluousPart => true;

    public override IEnumerable<RuleFinding> Check(CriteriaView criteria) => criteria.Superfluous.Count > 0 ? Find(criteria) : [];

    private IEnumerable<RuleFinding> Find(CriteriaView criteria)
    {
        foreach (SuperfluousPart superfluous in criteria.Superfluous)
        {
            // A distributed clause is not written anywhere, so code has nothing to remove.
            if (superfluous is { Part: ClauseView { IsDistributed: false } clause, Because: ClauseView because })
            {
                bool isSame = clause.IsSubsetOf(because);
                yield return Find(clause, [because], isSame
                    ? "This clause changes nothing: it is AND-ed with the same clause. Remove it, or correct it if you meant another clause."
                    : "This clause changes nothing: it is AND-ed with a narrower clause, which includes only a part of it. Remove it, or use '|' if you meant either of them.");
            }
        }
    }
}
