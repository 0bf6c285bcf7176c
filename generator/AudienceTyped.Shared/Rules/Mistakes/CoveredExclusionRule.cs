namespace AudienceTyped.Shared.Rules;

/// <summary>A value is excluded beside its parent.</summary>
internal sealed class CoveredExclusionRule : CriteriaRule
{
    public override string Id => "AUD2006";

    public override string Title => "The exclusion is covered by another";

    public override string MessageFormat =>
        "Excluding {0} changes nothing: {1}, which contains it, is also excluded. Remove it, or remove {1} to exclude only {0}.";

    public override RuleSeverity Severity => RuleSeverity.Warning;

    public override bool IsAboutSuperfluousPart => true;

    public override bool IsAboutWrittenValue => true;

    public override IEnumerable<RuleFinding> Check(CriteriaView criteria) =>
        from facet in criteria.Exclude.Facets
        from value in facet.Covered
        let parent = facet.FindParent(value)
        where parent is not null
        select Find(value, [parent, facet], value.Text, parent.Text);
}
