namespace AudienceTyped.Shared.Rules;

/// <summary>Criteria are sent that include nothing.</summary>
internal sealed class NothingIncludedRule : CriteriaRule
{
    public override string Id => "AUD1006";

    public override string Title => "The criteria include nothing";

    public override string MessageFormat => "The criteria include nothing, and the service needs one included value at least. Include one, such as a location.";

    public override RuleSeverity Severity => RuleSeverity.Error;

    public override string Source => DocumentationPages.TargetingCriteria;

    public override bool CanCauseRefusal => true;

    public override IEnumerable<RuleFinding> Check(CriteriaView criteria)
    {
        if (criteria.IsWhole && criteria.IsIncludeComplete && criteria.Include.Count == 0)
        {
            yield return Find(null, []);
        }
    }
}
