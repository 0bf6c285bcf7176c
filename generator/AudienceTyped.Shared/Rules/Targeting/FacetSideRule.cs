namespace AudienceTyped.Shared.Rules;

/// <summary>A facet stands on a side where it may not stand.</summary>
internal sealed class FacetSideRule : CriteriaRule
{
    public override string Id => "AUD1001";

    public override string Title => "The facet cannot be on this side";

    public override string MessageFormat => "{0}";

    public override RuleSeverity Severity => RuleSeverity.Error;

    public override string Source => DocumentationPages.Facets;

    public override bool CanCauseRefusal => true;

    public override IEnumerable<RuleFinding> Check(CriteriaView criteria)
    {
        foreach (FacetView facet in criteria.Included.Where(static facet => !facet.Facet.MayInclude))
        {
            yield return Find(facet, [], $"{facet.Facet.Text} cannot be included: the service rejects it. Exclude its values, or leave it out.");
        }

        foreach (FacetView facet in criteria.Exclude.Facets.Where(static facet => !facet.Facet.MayExclude))
        {
            yield return Find(facet, [], $"{facet.Facet.Text} cannot be excluded: the service rejects it. Include the values to keep instead.");
        }
    }
}
