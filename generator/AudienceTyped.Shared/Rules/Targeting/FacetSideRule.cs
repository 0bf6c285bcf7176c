namespace AudienceTyped.Shared.Rules;

/// <summary>A facet is on a side that it does not allow.</summary>
internal sealed class FacetSideRule : CriteriaRule
{
    public override string Id => "AUD1001";

    public override string Title => "The facet cannot be on this side";

    public override string MessageFormat => "{0}";

    public override RuleSeverity Severity => RuleSeverity.Error;

    public override string Source => DocumentationPages.Facets;

    public override bool CanCauseRefusal => true;

    public override IEnumerable<RuleFinding> Check(CriteriaView criteria) =>
        Array.Exists(criteria.All, static facet => !facet.Facet.MayInclude || !facet.Facet.MayExclude) ? Find(criteria) : [];

    private IEnumerable<RuleFinding> Find(CriteriaView criteria)
    {
        foreach (FacetView facet in criteria.Included)
        {
            if (!facet.Facet.MayInclude)
            {
                yield return Find(facet, [], $"{facet.Facet.Text} cannot be included: the service rejects it. Exclude its values, or remove it.");
            }
        }

        foreach (FacetView facet in criteria.Exclude.Facets)
        {
            if (!facet.Facet.MayExclude)
            {
                yield return Find(facet, [], $"{facet.Facet.Text} cannot be excluded: the service rejects it. Include the values to keep instead.");
            }
        }
    }
}
