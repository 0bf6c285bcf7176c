namespace AudienceTyped.Shared.Rules;

/// <summary>LinkedIn requires an application that offers the facet to show a notice.</summary>
internal sealed class NoticeRule : CriteriaRule
{
    public override string Id => "AUD3006";

    public override string Title => "The facet requires a notice in the application";

    public override string MessageFormat => "{0}: {1} Show the notice where people choose these values in your application, and then suppress this diagnostic.";

    public override RuleSeverity Severity => RuleSeverity.Info;

    public override string Source => DocumentationPages.AdsTargeting;

    public override bool IsOncePerProject => true;

    public override IEnumerable<RuleFinding> Check(CriteriaView criteria) =>
        Array.FindAll(criteria.All, static facet => FindRule(facet.Facet) is not null) is { Length: > 0 } facets ? [Find(facets)] : [];

    public static FacetRuleFacts? FindRule(FacetFacts facet) => facet.RulesOf(FacetRuleKinds.Notice) is [var rule, ..] ? rule : null;

    private RuleFinding Find(FacetView[] facets)
    {
        string[] names = [.. facets.Select(static facet => facet.Facet.Text).Distinct(StringComparer.Ordinal)];
        return Find(facets[0], facets, Enumeration.And(names), FindRule(facets[0].Facet)!.Reason ?? "An application that offers it must show a notice.");
    }
}
