namespace AudienceTyped.Rules;

/// <summary>A value is asked for that is no longer in use.</summary>
internal sealed class RetiredValueRule : CriteriaRule
{
    public override string Id => "AUD2008";

    public override string Title => "The value is retired";

    public override string MessageFormat => "{0} is retired: the catalog says that it is no longer in use, so it may match nobody. {1}";

    public override RuleSeverity Severity => RuleSeverity.Warning;

    // Of a member the compiler says it.
    public override IEnumerable<RuleFinding> Check(CriteriaView criteria) =>
        from facet in criteria.All
        from value in facet.Values
        where value.IsRetired && !value.IsMember
        select Find(value, [facet], value.Text, value.ReplacedBy is { } replacement ? $"Use {replacement} instead." : "Look for what has taken its place, or leave it out.") with { Replacement = value.ReplacedBy is { } member && !member.StartsWith("urn:", StringComparison.Ordinal) ? member : null };
}
