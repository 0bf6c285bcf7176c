namespace AudienceTyped.Shared.Rules;

/// <summary>A value or a facet is no longer in use.</summary>
internal sealed class RetiredValueRule : CriteriaRule
{
    public override string Id => "AUD2008";

    public override string Title => "The value or the facet is retired";

    public override string MessageFormat => "{0} is retired: the catalog says that it is no longer in use, so it may match nobody. {1}";

    public override RuleSeverity Severity => RuleSeverity.Warning;

    public override bool IsAboutWrittenValue => true;

    public override IEnumerable<RuleFinding> Check(CriteriaView criteria) =>
        Array.Exists(criteria.All, static facet => facet.Values.Retired.Count > 0 || facet.Facet.RulesOf(FacetRuleKinds.Retired).Length > 0)
            ? OfFacets(criteria).Concat(OfValues(criteria))
            : [];

    // The compiler reports a retired member itself.
    private IEnumerable<RuleFinding> OfValues(CriteriaView criteria) =>
        from facet in criteria.All
        from value in facet.Values.Retired
        select Find(
            value, [facet], value.Text, Advise(value.ReplacedBy)) with
        {
            Replacement = value.ReplacedBy is { } member
                && !member.StartsWith("urn:", StringComparison.Ordinal)
                ? member
                : null
        };

    private IEnumerable<RuleFinding> OfFacets(CriteriaView criteria) =>
        from facet in criteria.All
        from rule in facet.Facet.RulesOf(FacetRuleKinds.Retired)
        select Find(facet, [], facet.Facet.Text, Advise(rule.With.Count == 0 ? null : TextOf(rule.With[0], criteria)));

    private static string TextOf(string facet, CriteriaView criteria) =>
        (criteria.KnownFacets.FirstOrDefault(known => known.Name == facet) ?? FacetFacts.Unknown(facet)).Text;

    private static string Advise(string? replacement) => replacement is null ? "Find its replacement, or remove it." : $"Use {replacement} instead.";
}
