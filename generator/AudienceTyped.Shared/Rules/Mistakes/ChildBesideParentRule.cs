namespace AudienceTyped.Shared.Rules;

/// <summary>A value stands beside its parent in one any-of.</summary>
internal sealed class ChildBesideParentRule : CriteriaRule
{
    public override string Id => "AUD2005";

    public override string Title => "The value changes nothing beside its parent";

    public override string MessageFormat => "{0} changes nothing: it is OR-ed with {1}, which it is within. Remove it, or remove {1} for an audience in the smaller one alone.";

    public override RuleSeverity Severity => RuleSeverity.Warning;

    // Of what distribution brings together nothing can be removed in code.
    public override IEnumerable<RuleFinding> Check(CriteriaView criteria) =>
        from clause in criteria.Include
        where !clause.IsDistributed
        from facet in clause.Facets
        from value in facet.Values
        let parent = facet.FindParent(value)
        where parent is not null
        select Find(value, [parent, facet], value.Text, parent.Text);
}
