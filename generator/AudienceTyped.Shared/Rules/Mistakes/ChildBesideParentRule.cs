namespace AudienceTyped.Shared.Rules;

/// <summary>A value is listed beside its parent in one any-of.</summary>
internal sealed class ChildBesideParentRule : CriteriaRule
{
    public override string Id => "AUD2005";

    public override string Title => "The value changes nothing beside its parent";

    public override string MessageFormat => "{0} changes nothing: it is OR-ed with {1}, which contains it. Remove it, or remove {1} to target only {0}.";

    public override RuleSeverity Severity => RuleSeverity.Warning;

    public override bool IsAboutSuperfluousPart => true;

    public override bool IsAboutWrittenValue => true;

    public override IEnumerable<RuleFinding> Check(CriteriaView criteria) =>
        Array.Exists(criteria.Included, static facet => facet.Covered.Count > 0) ? Find(criteria) : [];

    // Values that distribution brings together are not written beside each other, so code has nothing to remove.
    private IEnumerable<RuleFinding> Find(CriteriaView criteria)
    {
        foreach (ClauseView clause in criteria.Include)
        {
            foreach (FacetView facet in clause.IsDistributed ? [] : clause.Facets)
            {
                foreach (ValueView value in facet.Covered)
                {
                    if (facet.FindParent(value) is { } parent)
                    {
                        yield return Find(value, [parent, facet], value.Text, parent.Text);
                    }
                }
            }
        }
    }
}
