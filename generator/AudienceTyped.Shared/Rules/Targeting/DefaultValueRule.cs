namespace AudienceTyped.Shared.Rules;

/// <summary>A default value is used as a value. Built criteria never have one, because building them throws.</summary>
internal sealed class DefaultValueRule : CriteriaRule
{
    public override string Id => "AUD1011";

    public override string Title => "The default value is not a value";

    public override string MessageFormat =>
        "{0} has the value {1}, which is not a value, so this call throws when it runs. Use a member of the catalog, FromId or Parse.";

    public override RuleSeverity Severity => RuleSeverity.Error;

    public override bool IsThrown => true;

    public override bool CanCauseRefusal => true;

    public override IEnumerable<RuleFinding> Check(CriteriaView criteria) =>
        Array.Exists(criteria.Called, static facet => facet.Values.HasDefault) ? Find(criteria) : [];

    private IEnumerable<RuleFinding> Find(CriteriaView criteria)
    {
        foreach (FacetView facet in criteria.Called.Where(static facet => facet.Values.HasDefault))
        {
            foreach (ValueView value in facet.Values.Where(static value => value.IsDefault))
            {
                yield return Find(value, [facet], facet.Facet.Text, value.Text);
            }
        }
    }
}
