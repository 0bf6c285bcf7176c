namespace AudienceTyped.Shared.Rules;

/// <summary>Criteria that are sent include nothing.</summary>
internal sealed class NothingIncludedRule : CriteriaRule
{
    public override string Id => "AUD1006";

    public override string Title => "The criteria include nothing";

    public override string MessageFormat =>
        "The criteria include nothing, and the service requires at least one included value. Include one, such as a location.";

    public override RuleSeverity Severity => RuleSeverity.Error;

    public override string Source => DocumentationPages.TargetingCriteria;

    public override bool CanCauseRefusal => true;

    public override IEnumerable<RuleFinding> Check(CriteriaView criteria) =>
        criteria.IsWhole && criteria.IsIncludeComplete && criteria.Include.Count == 0 ? [Find(null, [])] : [];
}
